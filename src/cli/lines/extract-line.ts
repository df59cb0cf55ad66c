import type { ExtractedLine } from '../../model/extracted-line.ts'
import { orderedPlan } from '../../render/ordered-plan.ts'
import { describeInternalError } from '../internal-error.ts'
import type { extractFile, UnreadableDocument } from '../engine.ts'
import { readLine } from './read-line.ts'

/** What of the library a line needs. */
export interface LineEngine {
  readonly extractFile: typeof extractFile
  readonly UnreadableDocument: typeof UnreadableDocument
}

/** How many bytes a line may have; a longer one is read over, so that memory stays flat. */
export const LONGEST_LINE = 64 * 2 ** 20

const MARK = '\ufeff'

/** Extracts the plans of a line, `null` for one that was too long; never rejects. `number` is its place in the input, from 1. */
export async function extractLine(
  bytes: Uint8Array | null,
  number: number,
  asOf: string | undefined,
  { extractFile, UnreadableDocument }: LineEngine,
): Promise<ExtractedLine> {
  const reading =
    bytes === null
      ? { id: null, code: 'too-long', message: `Unexpected line of more than ${LONGEST_LINE / 2 ** 20} MiB, expected a shorter one` }
      : readLine(bytes)
  const failed = (code: string, message: string): ExtractedLine => ({ id: reading.id, plans: [], error: { line: number, code, message } })
  if (!('text' in reading)) return failed(reading.code, reading.message)
  const { id, text } = reading
  try {
    // The mark that a file begins with is no part of its text; in a text that was handed over, places count it.
    const source = Buffer.from(text.startsWith(MARK) ? MARK + text : text)
    const { plans } = await extractFile(source, { encoding: 'utf-8', asOf })
    return { id, plans: plans.map(orderedPlan), error: null }
  } catch (error) {
    if (error instanceof UnreadableDocument) return failed(error.failure.code, error.failure.reason)
    return failed('internal', describeInternalError(error).en)
  }
}
