import { readdirSync, realpathSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileKind, folderOf, sidecarPath } from '../../validate/file-kind.ts'
import type { FileProblem, FileToCheck } from '../../validate/validate-files.ts'
import { isDocumentName } from '../../decode/document-names.ts'
import { describeReadFailure, describeSystemError } from '../describe-failure.ts'
import { findInputs } from '../find-inputs.ts'
import { readInput } from '../read-input.ts'

/** Which of the files that are found are to be reported; the others only help to judge them. */
export type Wanted = (path: string) => boolean

/**
 * Finds what a check looks at: documents as every command finds them, the document of a sidecar that was named, the sidecars beside documents, and in folders
 * the extracted plans too.
 */
export async function filesToCheck(paths: readonly string[], wanted: Wanted): Promise<FileToCheck[]> {
  const files = new Map<string, FileToCheck>()
  const add = (file: FileToCheck): void => void (files.has(file.path) || files.set(file.path, file))
  const folders = paths.filter(isFolder)
  const extracted = folders.flatMap((folder) => besides(folder, true))
  for (const item of await findInputs(paths.flatMap(documentsOf))) {
    if (!('text' in item)) add({ path: item.path, read: () => read(item.path) })
    // A folder of plans need not hold documents.
    else if (!extracted.some((path) => path.startsWith(inside(item.path))))
      add({ path: item.path, read: () => ({ problem: item.text }), reported: true })
  }
  const documents = [...files.keys()].filter((path) => fileKind(path) === 'document')
  const sidecars = [...new Set(documents.map(folderOf))].flatMap((folder) => besides(folder, false))
  for (const path of [...extracted, ...sidecars]) add({ path, read: () => read(path), found: !isOrphan(path) })
  return [...files.values()]
    .map((file) => ({ ...file, reported: file.reported ?? (wanted(file.path) || wanted(sidecarPath(file.path))) }))
    .sort((one, other) => rank(one) - rank(other))
}

/** The documents that a sidecar speaks of, for its path; any other path as it is. */
function documentsOf(path: string): string[] {
  if (fileKind(path) !== 'sidecar') return [path]
  const folder = folderOf(path)
  const names = namesIn(folder).map((name) => folder + name)
  const documents = names.filter((name) => isDocumentName(name) && sidecarPath(name) === path.replace(/\.yml$/i, '.yaml'))
  return documents.length > 0 ? documents : [path]
}

const isOrphan = (path: string): boolean => fileKind(path) === 'sidecar' && documentsOf(path)[0] === path

/** The real path of a file, by which two ways to it are one; its path as given where it is not there. */
export function realPathOf(path: string): string {
  try {
    return realpathSync(path)
  } catch {
    return resolve(path)
  }
}

// Documents that are not reported come first: what is new repeats what is old, not the other way round.
const rank = ({ reported }: FileToCheck): number => (reported === false ? 0 : 1)

const isFolder = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false
const inside = (folder: string): string => (folder.endsWith('/') ? folder : `${folder}/`)

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder === '' ? '.' : folder).sort()
  } catch {
    return []
  }
}

const known = new Map<string, readonly string[]>()

/** The plans and sidecars in a folder, with all that is below it; only the sidecars that stand in it otherwise. */
function besides(folder: string, below: boolean): readonly string[] {
  const key = `${below} ${folder}`
  const before = known.get(key)
  if (before !== undefined) return before
  const found = list(folder, below)
  known.set(key, found)
  return found
}

function list(folder: string, below: boolean): string[] {
  const prefix = folder === '' ? '' : inside(folder)
  try {
    return readdirSync(folder === '' ? '.' : folder, { withFileTypes: true })
      .sort((one, other) => (one.name < other.name ? -1 : 1))
      .flatMap((entry) => {
        if (entry.name.startsWith('.') || entry.name === 'node_modules') return []
        if (entry.isDirectory()) return below ? list(prefix + entry.name, true) : []
        const kind = fileKind(entry.name)
        return kind === 'sidecar' || (below && kind === 'plan') ? [prefix + entry.name] : []
      })
  } catch {
    // Whoever lists the folder’s documents names it as failing.
    return []
  }
}

async function read(path: string): Promise<Uint8Array | FileProblem> {
  try {
    const bytes = await readInput(path)
    return bytes instanceof Uint8Array ? bytes : { problem: describeReadFailure(bytes) }
  } catch (error) {
    const problem = describeSystemError(error)
    if (problem === undefined) throw error
    return { problem }
  }
}
