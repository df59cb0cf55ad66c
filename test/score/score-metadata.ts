import type { Plan } from '../../src/model/index.ts'
import { share, type Counts } from './counts.ts'
import { foldText } from './fold-text.ts'
import { GoldMetadata } from './gold.ts'
import type { Verdict } from './verdict.ts'

/** The document fields that are scored, in the order of the contract. */
export const METADATA_FIELDS = GoldMetadata.keyof().options

/** Scores the document’s fields key by key; a key that the gold does not have is skipped, and lists are compared in their order. */
export function scoreMetadata(gold: GoldMetadata, plan: Plan | undefined): { counts: Counts; verdicts: Verdict[] } {
  const counts: Record<string, Counts[string]> = {}
  const verdicts: Verdict[] = []
  for (const field of METADATA_FIELDS) {
    const wanted = gold[field]
    if (wanted === undefined) continue
    const got = plan ? (field === 'jurisdiction' ? (plan.document.jurisdiction?.name ?? null) : plan.document[field]) : undefined
    const right = got !== undefined && folded(wanted) === folded(got)
    counts[`metadata.${field}`] = share(right ? 1 : 0, 1)
    const offset = field === 'genre' || field === 'jurisdiction' ? null : (plan?.document.places[field]?.start ?? null)
    verdicts.push({
      section: 'metadata',
      key: field,
      offset,
      faults: right ? [] : [{ field, gold: shown(wanted), got: shown(got ?? null) }],
    })
  }
  return { counts, verdicts }
}

function folded(value: string | readonly string[] | null): string {
  return JSON.stringify(typeof value === 'string' ? foldText(value) : (value?.map(foldText) ?? null))
}

function shown(value: string | readonly string[] | null): string | null {
  return value === null || typeof value === 'string' ? value : `[${value.join('、')}]`
}
