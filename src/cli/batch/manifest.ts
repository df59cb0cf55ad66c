import { appendFileSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { openAtomicFile } from '../atomic-file.ts'

/** What was written, from what, and how. */
export interface ManifestEntry {
  /** The file that was written, below the folder. */
  readonly output: string
  /** The file that was read, as it was named. */
  readonly path: string
  readonly sha256: string
  readonly bytes: number
  /** The version and the options that decide what is written. */
  readonly call: string
}

/** Remembers in a folder what has been done there, so that a run that was stopped can go on. */
export interface Manifest {
  /** What an earlier run wrote under a name, where that still stands there in full. */
  find(output: string): ManifestEntry | undefined
  record(entry: ManifestEntry): void
  /** Puts the entries into the order of their names, so that the same work leaves the same file however often it was stopped. */
  finish(): void
}

/** The name of the file; folders that are read pass over hidden ones. */
export const MANIFEST = '.plan-manifest.jsonl'

/** Opens the manifest of a folder. */
export function openManifest(folder: string): Manifest {
  const path = join(folder, MANIFEST)
  const entries = new Map<string, ManifestEntry>()
  for (const line of readLines(path)) {
    const entry = parseEntry(line)
    if (entry !== undefined) entries.set(entry.output, entry)
  }
  let changed = false
  return {
    find: (output) => {
      const entry = entries.get(output)
      return entry !== undefined && statSync(join(folder, output), { throwIfNoEntry: false })?.size === entry.bytes ? entry : undefined
    },
    record: (entry) => {
      // A run that was killed may have left half a line.
      appendFileSync(path, (changed ? '' : '\n') + JSON.stringify(entry) + '\n')
      entries.set(entry.output, entry)
      changed = true
    },
    finish: () => {
      if (!changed) return
      const sink = openAtomicFile(path)
      const sorted = [...entries.values()].sort((left, right) => (left.output < right.output ? -1 : 1))
      for (const entry of sorted) sink.write(JSON.stringify(entry) + '\n')
      sink.commit()
    },
  }
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, 'utf8').split('\n')
  } catch {
    return []
  }
}

function parseEntry(line: string): ManifestEntry | undefined {
  try {
    const value: unknown = JSON.parse(line)
    return isEntry(value) ? value : undefined
  } catch {
    return undefined
  }
}

function isEntry(value: unknown): value is ManifestEntry {
  if (typeof value !== 'object' || value === null) return false
  const { output, path, sha256, bytes, call } = value as Readonly<Record<string, unknown>>
  return [output, path, sha256, call].every((text) => typeof text === 'string') && typeof bytes === 'number'
}
