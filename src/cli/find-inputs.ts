import { statSync } from 'node:fs'
import { basename } from 'node:path'
import { isArchiveName } from '../decode/document-names.ts'
import { loadArchiveReader, openArchiveFile, splitArchivePath } from './archives.ts'
import { describeReadFailure, describeSystemError } from './describe-failure.ts'
import type { Bilingual } from './language.ts'
import { walkFolder } from './walk-folder.ts'

/** A file to read; `path` is as given, or `-`; `name` is its place below the folder that it was found in, else its file name. */
export interface Input {
  readonly path: string
  readonly name: string
}

/** What cannot be read, and why. */
export interface InputFailure {
  readonly path: string
  readonly text: Bilingual
}

/** Finds the files that paths, folders, archives and patterns name, in the order given and each once; a path that exists is never taken for a pattern. */
export async function findInputs(paths: readonly string[]): Promise<(Input | InputFailure)[]> {
  const found = new Map<string, Input | InputFailure>()
  for (const path of paths) {
    for (const item of await expand(path)) {
      const items = 'text' in item || !isArchiveName(item.path) ? [item] : await expandArchive(item)
      for (const each of items) if (!found.has(each.path)) found.set(each.path, each)
    }
  }
  return [...found.values()]
}

async function expand(path: string): Promise<(Input | InputFailure)[]> {
  if (path === '-') return [{ path, name: 'stdin' }]
  try {
    return statSync(path).isDirectory() ? expandFolder(path) : [{ path, name: basename(path) }]
  } catch (error) {
    const text = describeSystemError(error)
    if (text === undefined) throw error
    if (splitArchivePath(path) !== null) return [{ path, name: basename(path) }]
    return /[*?[{]/.test(path) ? expandPattern(path) : [{ path, text }]
  }
}

// An archive is a folder of documents.
async function expandArchive({ path, name }: Input): Promise<(Input | InputFailure)[]> {
  await loadArchiveReader()
  try {
    const archive = openArchiveFile(path)
    // It is something else under this name.
    if (archive === null) return [{ path, name }]
    if (!archive.ok) return [{ path, text: describeReadFailure(archive) }]
    if (archive.names.length > 0) return archive.names.map((inside) => ({ path: `${path}!/${inside}`, name: `${name}/${inside}` }))
    return [{ path, text: { en: 'no documents in this archive', zh: '压缩包中没有可读取的文件' } }]
  } catch (error) {
    const text = describeSystemError(error)
    if (text === undefined) throw error
    return [{ path, text }]
  }
}

function expandFolder(folder: string): (Input | InputFailure)[] {
  const items: (Input | InputFailure)[] = []
  for (const found of walkFolder(folder)) {
    const text = 'error' in found ? describeSystemError(found.error) : undefined
    items.push(
      text === undefined ? { path: found.path, name: found.path.slice(folder.length).replace(/^\//, '') } : { path: found.path, text },
    )
  }
  if (items.length > 0) return items
  return [
    {
      path: folder,
      text: {
        en: 'no documents in this folder (.txt, .md, .html, .docx, .pdf, .zip)',
        zh: '文件夹中没有可读取的文件（.txt、.md、.html、.docx、.pdf、.zip）',
      },
    },
  ]
}

async function expandPattern(pattern: string): Promise<(Input | InputFailure)[]> {
  const { glob } = await import('tinyglobby')
  const paths = await glob(pattern, { expandDirectories: false, absolute: pattern.startsWith('/') })
  if (paths.length === 0) return [{ path: pattern, text: { en: 'no file matches', zh: '没有匹配的文件' } }]
  // Folders are kept from where the pattern begins to be one.
  const fixed = pattern
    .slice(0, pattern.search(/[*?[{]/))
    .replace(/[^/]{0,255}$/, '')
    .replace(/^\.\//, '')
  return onceEach(paths.toSorted()).map((path) => ({ path, name: path.startsWith(fixed) ? path.slice(fixed.length) : basename(path) }))
}

// Links to folders make a pattern reach the same file on several ways.
function onceEach(paths: readonly string[]): string[] {
  const seen = new Set<string>()
  return paths.filter((path) => {
    const stat = statSync(path, { throwIfNoEntry: false })
    const identity = stat === undefined ? path : `${stat.dev}:${stat.ino}`
    return !seen.has(identity) && seen.add(identity)
  })
}
