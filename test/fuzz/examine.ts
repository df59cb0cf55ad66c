import { expect } from 'vitest'
import { readDocument } from '../../src/decode/read-document.ts'
import { extractPlans, Plan, UnreadableDocument } from '../../src/index.ts'
import { findViolations } from '../invariants/find-violations.ts'

/** Reads bytes: plans that keep the invariants or a document that says why it cannot be read. */
export function examine(bytes: Uint8Array): void {
  try {
    const plans = extractPlans(bytes)
    const read = readDocument(bytes)
    const text = read.ok ? read.text : ''
    expect(findViolations(text, plans)).toEqual([])
    for (const plan of plans) expect(Plan.safeParse(plan).error).toBeUndefined()
  } catch (error) {
    if (!(error instanceof UnreadableDocument)) throw error
  }
}
