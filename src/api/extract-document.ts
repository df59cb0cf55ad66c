import { readDocument } from '../decode/read-document.ts'
import { type ReadFailure, readFailure } from '../decode/read-failure.ts'
import { readFile } from '../decode/read-file.ts'
import { sniffContainer } from '../decode/sniff-container.ts'
import type { Plan } from '../model/plan.ts'
import { createProcessor } from '../processor.ts'
import { openFile, type ExtractOptions } from './open-file.ts'
import { UnreadableDocument } from './unreadable-document.ts'

/** The plans of one file, and its decoded text, into which their spans point. */
export interface ExtractedFile {
  readonly plans: Plan[]
  readonly source: string
}

/**
 * Extracts the plans of one text: a plan for each document in it. {@link extractDocument} reads every other format too.
 *
 * @param bytes the file as it is; text or Markdown in UTF-8, UTF-16 or GB18030
 * @throws {UnreadableDocument} where the bytes hold no text (empty, binary, undecodable, a web page)
 */
export function extractPlans(bytes: Uint8Array, options: ExtractOptions = {}): Plan[] {
  return createProcessor(options).processSync(openFile(readDocument(bytes, options), bytes, options)).result
}

/**
 * Extracts the plans of a file in any format: text, Markdown, HTML, docx, PDF with a text layer, or a zip archive of such, whose
 * documents come in their order with paths such as `archive.zip!/a.docx`; those that cannot be read leave a diagnostic on the first plan.
 *
 * @throws {UnreadableDocument} where the bytes hold no document, or an archive none that can be read
 */
export async function extractDocument(bytes: Uint8Array, options: ExtractOptions = {}): Promise<Plan[]> {
  if (sniffContainer(bytes)?.format !== 'zip') return (await extractFile(bytes, options)).plans
  const { openArchive } = await import('../decode/zip/open-archive.ts')
  const archive = openArchive(bytes)
  if (!archive.ok) throw new UnreadableDocument(archive)
  const plans: Plan[] = []
  const failures: { path: string; failure: ReadFailure }[] = []
  for (const name of archive.names) {
    const path = `${options.path ?? ''}!/${name}`
    const content = archive.read(name)
    const read = content instanceof Uint8Array ? await readFile(content, { ...options, path }) : content
    if (!read.ok) failures.push({ path, failure: read })
    else if (content instanceof Uint8Array)
      plans.push(...createProcessor(options).processSync(openFile(read, content, { ...options, path })).result)
  }
  const [first] = plans
  if (first === undefined) throw new UnreadableDocument(failures[0]?.failure ?? readFailure('no-text', { format: 'zip' }))
  for (const { path, failure } of failures)
    first.diagnostics.push({ rule: 'unreadable-document', severity: 'error', message: `${path}: ${failure.reason}`, span: null })
  return plans
}

/**
 * Extracts the plans of one file in any format but an archive together with its decoded text, for those who show a place in it.
 *
 * @throws {UnreadableDocument} as {@link extractDocument} does
 */
export async function extractFile(bytes: Uint8Array, options: ExtractOptions = {}): Promise<ExtractedFile> {
  const file = openFile(await readFile(bytes, options), bytes, options)
  return { plans: createProcessor(options).processSync(file).result, source: String(file) }
}
