import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, type ParseResult } from 'oxc-parser'
import { root } from '../../build/bundle.ts'

/** A file of src/, parsed. */
export interface SourceFile {
  /** Its path in src/, with `/`. */
  readonly path: string
  readonly text: string
  readonly parsed: Pick<ParseResult, 'program' | 'module' | 'comments'>
}

/** Every file of src/. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((path) => parseFile(path, readFileSync(join(root, 'src', path), 'utf8')))
}

/** Parses the text of a file. */
export function parseFile(path: string, text: string): SourceFile {
  const { program, module, comments, errors } = parseSync(path, text)
  if (errors.length > 0) throw new Error(`Unexpected syntax in ${path}: ${errors[0]?.message}`)
  return { path, text, parsed: { program, module, comments } }
}
