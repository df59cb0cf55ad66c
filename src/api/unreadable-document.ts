import type { ReadFailure } from '../decode/read-failure.ts'

/** Bytes that hold no document; `failure` says why. */
export class UnreadableDocument extends Error {
  override readonly name = 'UnreadableDocument'
  readonly failure: ReadFailure

  constructor(failure: ReadFailure) {
    super(failure.reason)
    this.failure = failure
  }
}
