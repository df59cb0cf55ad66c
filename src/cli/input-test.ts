import { statSync } from 'node:fs'
import type { Input } from './find-inputs.ts'

/** Makes a test whether a path leads to one of the files that are read; those are looked up only once it leads to any file. */
export function createInputTest(inputs: readonly Input[]): (path: string) => boolean {
  let identities: Set<string | undefined> | undefined
  return (path) => {
    const identity = identify(path)
    if (identity === undefined) return false
    identities ??= new Set(inputs.map((input) => identify(input.path)))
    return identities.has(identity)
  }
}

function identify(path: string): string | undefined {
  try {
    const stat = statSync(path)
    return stat.isFile() ? `${stat.dev}:${stat.ino}` : undefined
  } catch {
    return undefined
  }
}
