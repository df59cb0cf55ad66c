import type { Example } from '../../src/validate/rule.ts'
import { validateFiles, type FileToCheck, type ValidateOptions } from '../../src/validate/validate-files.ts'
import type { FindingsDocument } from '../../src/model/finding.ts'

/** The files of a rule’s example. */
export function exampleFiles(example: Example): FileToCheck[] {
  const files = typeof example === 'string' ? { 'document.txt': example } : example
  return Object.entries(files).map(([path, text]) => ({ path, read: () => new TextEncoder().encode(text) }))
}

/** Checks a rule’s example as a folder of its own. */
export function checkExample(example: Example, options: ValidateOptions = {}): Promise<FindingsDocument> {
  const files = exampleFiles(example)
  return validateFiles(files, { ...options, readSource: (path) => bytesOf(files, path) })
}

async function bytesOf(files: readonly FileToCheck[], path: string): Promise<Uint8Array | undefined> {
  const bytes = await files.find((file) => file.path === path)?.read()
  return bytes === undefined || 'problem' in bytes ? undefined : bytes
}

/** Checks one text. */
export function checkText(text: string, options: ValidateOptions = {}): Promise<FindingsDocument> {
  return checkExample(text, options)
}
