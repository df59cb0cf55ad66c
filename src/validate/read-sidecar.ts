import { load } from 'js-yaml'
import { Sidecar } from '../model/sidecar.ts'

/** A sidecar, or why it is none. */
export type SidecarReading =
  { readonly sidecar: Sidecar; readonly broken: null } | { readonly sidecar: null; readonly broken: string | null }

/** Reads the bytes of a sidecar; never throws. */
export function readSidecar(bytes: Uint8Array): SidecarReading {
  let value: unknown
  try {
    value = load(new TextDecoder().decode(bytes))
  } catch (error) {
    return { sidecar: null, broken: firstLine(error) }
  }
  const result = Sidecar.safeParse(value)
  if (result.success) return { sidecar: result.data, broken: null }
  const [issue] = result.error.issues
  return { sidecar: null, broken: [issue?.path.join('.'), issue?.message].filter(Boolean).join(': ') }
}

/** What a reader said first of what it could not read. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
