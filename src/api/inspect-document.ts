import { readFile } from '../decode/read-file.ts'
import { parse, type Parsed } from '../parse/parse.ts'
import { recognizeParts, type RecognizedPart } from '../processor.ts'
import { inspectLines as printLines } from '../render/inspect/inspect-lines.ts'
import { inspectReadings as printReadings } from '../render/inspect/inspect-readings.ts'
import { inspectTree as printTree } from '../render/inspect/inspect-tree.ts'
import { openFile, type ExtractOptions } from './open-file.ts'

/**
 * Shows the decoded text of a file, into which all spans point.
 *
 * @throws {UnreadableDocument} as {@link extractDocument} does
 */
export async function inspectText(bytes: Uint8Array, options: ExtractOptions = {}): Promise<string> {
  return String(openFile(await readFile(bytes, options), bytes, options))
}

/**
 * Shows the tree of a file, a node a line, with the readings woven in.
 *
 * @throws {UnreadableDocument} as {@link extractDocument} does
 */
export async function inspectTree(bytes: Uint8Array, options: ExtractOptions = {}): Promise<string> {
  const { parsed } = await recognizeFile(bytes, options)
  return printTree(parsed.root, parsed.document.map.text)
}

/**
 * Shows the lines of a file and what each was taken for.
 *
 * @throws {UnreadableDocument} as {@link extractDocument} does
 */
export async function inspectLines(bytes: Uint8Array, options: ExtractOptions = {}): Promise<string> {
  return printLines((await recognizeFile(bytes, options)).parsed.lines)
}

/**
 * Shows every reading of a file with its rule, and what became of it: a target, or the reason why it is none.
 *
 * @throws {UnreadableDocument} as {@link extractDocument} does
 */
export async function inspectReadings(bytes: Uint8Array, options: ExtractOptions = {}): Promise<string> {
  const { parsed, parts } = await recognizeFile(bytes, options)
  return printReadings(
    parsed,
    parts.map(({ recognized }) => recognized),
  )
}

async function recognizeFile(bytes: Uint8Array, options: ExtractOptions): Promise<{ parsed: Parsed; parts: readonly RecognizedPart[] }> {
  const parsed = parse(await inspectText(bytes, options))
  return { parsed, parts: recognizeParts(parsed, parsed.root, options) }
}
