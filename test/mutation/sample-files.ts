import { createHash } from 'node:crypto'

/** Draws files by lot; the same lot for everyone, so that a figure can be measured again. */
export function sampleFiles(files: readonly string[], count: number): string[] {
  const lot = (file: string): string => createHash('sha256').update(file).digest('hex')
  return files.toSorted((left, right) => (lot(left) < lot(right) ? -1 : 1)).slice(0, count)
}
