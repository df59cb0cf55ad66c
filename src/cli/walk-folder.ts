import { type Dirent, readdirSync, statSync } from 'node:fs'
import { isArchiveName, isDocumentName } from '../decode/document-names.ts'

/** A document found below a folder, or a folder that the system refused to list. */
export type Found = { readonly path: string } | { readonly path: string; readonly error: unknown }

/** Lists the documents below a folder in the order of their names; hidden ones and node_modules are passed over, a folder reached twice is listed once. */
export function* walkFolder(folder: string, seen = new Set<string>()): Generator<Found> {
  let entries: Dirent[]
  try {
    const { dev, ino } = statSync(folder)
    if (seen.has(`${dev}:${ino}`)) return
    seen.add(`${dev}:${ino}`)
    entries = readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    yield { path: folder, error }
    return
  }
  entries.sort((left, right) => (left.name < right.name ? -1 : 1))
  for (const entry of entries) {
    if (entry.name.startsWith('.') || entry.name === 'node_modules') continue
    const path = folder.endsWith('/') ? folder + entry.name : `${folder}/${entry.name}`
    const kind = entry.isSymbolicLink() ? kindOf(path) : entry
    if (kind?.isDirectory()) yield* walkFolder(path, seen)
    // A link that leads nowhere is named too: whoever reads the file says why it fails.
    else if ((isDocumentName(entry.name) || isArchiveName(entry.name)) && (kind?.isFile() ?? true)) yield { path }
  }
}

function kindOf(path: string): { isDirectory(): boolean; isFile(): boolean } | undefined {
  try {
    return statSync(path)
  } catch {
    return undefined
  }
}
