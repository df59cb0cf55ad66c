import * as z from 'zod'
import type { DocumentScore } from './score-document.ts'
import { Verdict, type Fault } from './verdict.ts'

/** What `--save` writes: the verdict of every target, action, unit, document field and wrong span. */
export const SavedRun = z.strictObject({
  documents: z.array(z.strictObject({ doc: z.string(), verdicts: z.array(Verdict) })),
})
export type SavedRun = z.infer<typeof SavedRun>

/** What became better, worse, or wrong in another field between two runs, a line each. */
export interface RunChanges {
  readonly gains: readonly string[]
  readonly losses: readonly string[]
  readonly others: readonly string[]
  readonly unmatched: readonly string[]
}

/** The part of a run’s scores that is kept. */
export function saveRun(scores: readonly DocumentScore[]): SavedRun {
  return { documents: scores.map(({ doc, verdicts }) => ({ doc, verdicts: [...verdicts] })) }
}

/** Compares two runs, verdict by verdict, over the documents that both have; the other documents are named as unmatched. */
export function compareRuns(before: SavedRun, after: SavedRun): RunChanges {
  const changes = { gains: [] as string[], losses: [] as string[], others: [] as string[] }
  const [old, now] = [faultsOf(before), faultsOf(after)]
  const both = [...now.keys()].filter((doc) => old.has(doc))
  for (const doc of both) {
    for (const key of new Set([...(old.get(doc)?.keys() ?? []), ...(now.get(doc)?.keys() ?? [])])) {
      const [was, is] = [old.get(doc)?.get(key) ?? [], now.get(doc)?.get(key) ?? []]
      if (fieldsOf(was) === fieldsOf(is)) continue
      const worse = badness(is) - badness(was)
      const list = worse === 0 ? changes.others : worse > 0 ? changes.losses : changes.gains
      list.push(`${doc} ${key}: ${stateOf(was)} → ${stateOf(is)}`)
    }
  }
  return { ...changes, unmatched: [...new Set([...old.keys(), ...now.keys()])].filter((doc) => !both.includes(doc)) }
}

/** Prints the gains (`+`), the losses (`-`) and the verdicts that are wrong in another field (`~`). */
export function formatChanges({ gains, losses, others, unmatched }: RunChanges): string {
  return [
    `${gains.length} gained, ${losses.length} lost`,
    ...gains.map((line) => `+ ${line}`),
    ...losses.map((line) => `- ${line}`),
    ...others.map((line) => `~ ${line}`),
    ...unmatched.map((doc) => `? ${doc} is in one run only`),
  ].join('\n')
}

function faultsOf(run: SavedRun): Map<string, Map<string, readonly Fault[]>> {
  return new Map(
    run.documents.map(({ doc, verdicts }) => [
      doc,
      new Map(verdicts.map(({ section, key, faults }) => [`${section} ${key.replace(/\s+/gu, ' ')}`, faults])),
    ]),
  )
}

function fieldsOf(faults: readonly Fault[]): string {
  return faults.map(({ field }) => field).join()
}

function badness(faults: readonly Fault[]): number {
  return faults.some(({ field }) => field === 'missed' || field === 'extra') ? Infinity : faults.length
}

function stateOf(faults: readonly Fault[]): string {
  if (faults.length === 0) return 'no fault'
  return faults.map(({ field, gold, got }) => (badness(faults) === Infinity ? field : `${field} (gold ${gold}, got ${got})`)).join(', ')
}
