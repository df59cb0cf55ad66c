import type { ReadFailure } from '../decode/read-failure.ts'
import type { SourceEncoding } from '../model/lists.ts'
import { describeReadFailure, describeSystemError } from './describe-failure.ts'
import type { Bilingual } from './language.ts'
import { readInput } from './read-input.ts'

type Engine = typeof import('./engine.ts')

/** How the command line wants a document read; the values are checked. */
export interface ReadingOptions {
  readonly encoding?: SourceEncoding | undefined
  readonly asOf?: string | undefined
}

/** What came of a document, or why nothing did. */
export type Outcome<Result> = { readonly result: Result } | { readonly text: Bilingual }

/** Reads the document at a path, or on stdin for `-`, with a function of the library, which is loaded now; throws only where the program is at fault. */
export async function readWith<Result>(
  path: string,
  { encoding, asOf }: ReadingOptions,
  choose: (
    engine: Engine,
  ) => (bytes: Uint8Array, options: ReadingOptions & { readonly path?: string | undefined }) => Result | Promise<Result>,
): Promise<Outcome<Result>> {
  let bytes: Uint8Array | ReadFailure
  try {
    bytes = await readInput(path)
  } catch (error) {
    const text = describeSystemError(error)
    if (text === undefined) throw error
    return { text }
  }
  if (!(bytes instanceof Uint8Array)) return { text: describeReadFailure(bytes) }
  const engine = await import('./engine.ts')
  try {
    return { result: await choose(engine)(bytes, { path: path === '-' ? undefined : path, encoding, asOf }) }
  } catch (error) {
    if (error instanceof engine.UnreadableDocument) return { text: describeReadFailure(error.failure) }
    throw error
  }
}
