import type { Extracted } from '../extract-settings.ts'

/** What makes the program a worker of its own other self; no command has this name. */
export const workerArgument = 'extract-worker'

/** Files that a worker is asked for, by their places in the list of all. */
export type Batch = readonly { readonly index: number; readonly path: string }[]

/** What a worker answers, once for each file. */
export interface Answer {
  readonly index: number
  readonly extracted: Extracted
}
