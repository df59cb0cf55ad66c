import { createHash } from 'node:crypto'
import { VFile } from 'vfile'
import { readDocument, type ReadOptions } from './decode/read-document.ts'
import type { ReadFailure } from './decode/read-failure.ts'
import type { Plan } from './model/plan.ts'
import { parse, type Parsed } from './parse/parse.ts'
import { createProcessor, recognizeParts, type PlanOptions, type RecognizedPart } from './processor.ts'
import { inspectLines as printLines } from './render/inspect/inspect-lines.ts'
import { inspectReadings as printReadings } from './render/inspect/inspect-readings.ts'
import { inspectTree as printTree } from './render/inspect/inspect-tree.ts'

export * from './model/index.ts'
export { createProcessor, type PlanOptions } from './processor.ts'

/** How bytes are to be read and understood. */
export interface ExtractOptions extends ReadOptions, PlanOptions {}

/** Bytes that hold no document; `failure` says why. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
  readonly failure: ReadFailure

  constructor(failure: ReadFailure) {
    super(failure.reason)
    this.failure = failure
  }
}

/** The plans of one file, and its decoded text, into which their spans point. */
export interface ExtractedFile {
  readonly plans: Plan[]
  readonly source: string
}

/**
 * Extracts the plans of one file: a plan for each document in it.
 *
 * @param bytes the file as it is; text in UTF-8, UTF-16 or GB18030
 * @throws {UnreadableDocument} where the bytes hold no document (empty, binary, undecodable)
 */
export function extractPlans(bytes: Uint8Array, options: ExtractOptions = {}): Plan[] {
  return extractFile(bytes, options).plans
}

/**
 * Extracts the plans of one file together with its text, for those who show a place in it.
 *
 * @throws {UnreadableDocument} as {@link extractPlans} does
 */
export function extractFile(bytes: Uint8Array, options: ExtractOptions = {}): ExtractedFile {
  const file = openFile(bytes, options)
  return { plans: createProcessor(options).processSync(file).result, source: String(file) }
}

/**
 * Shows the tree of a file, a node a line, with the readings woven in.
 *
 * @throws {UnreadableDocument} as {@link extractPlans} does
 */
export function inspectTree(bytes: Uint8Array, options: ExtractOptions = {}): string {
  const { parsed } = recognizeFile(bytes, options)
  return printTree(parsed.root, parsed.document.map.text)
}

/**
 * Shows the lines of a file and what each was taken for.
 *
 * @throws {UnreadableDocument} as {@link extractPlans} does
 */
export function inspectLines(bytes: Uint8Array, options: ExtractOptions = {}): string {
  return printLines(recognizeFile(bytes, options).parsed.lines)
}

/**
 * Shows every reading of a file with its rule, and what became of it: a target, or the reason why it is none.
 *
 * @throws {UnreadableDocument} as {@link extractPlans} does
 */
export function inspectReadings(bytes: Uint8Array, options: ExtractOptions = {}): string {
  const { parsed, parts } = recognizeFile(bytes, options)
  return printReadings(
    parsed,
    parts.map(({ recognized }) => recognized),
  )
}

function recognizeFile(bytes: Uint8Array, options: ExtractOptions): { parsed: Parsed; parts: readonly RecognizedPart[] } {
  const parsed = parse(String(openFile(bytes, options)))
  return { parsed, parts: recognizeParts(parsed, parsed.root, options) }
}

function openFile(bytes: Uint8Array, options: ExtractOptions): VFile {
  const read = readDocument(bytes, options)
  if (!read.ok) throw new UnreadableDocument(read)
  const file = new VFile({ value: read.text, ...(options.path === undefined ? {} : { path: options.path }) })
  file.data.source = {
    format: read.format,
    encoding: read.encoding,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    characters: read.text.length,
  }
  file.data.notes = read.notes
  return file
}
