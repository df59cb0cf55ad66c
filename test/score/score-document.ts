import type { Plan } from '../../src/model/index.ts'
import type { Counts } from './counts.ts'
import type { GoldDocument } from './gold.ts'
import { mainPartFirst } from './plan-parts.ts'
import { scoreActions } from './score-actions.ts'
import { scoreMetadata } from './score-metadata.ts'
import { scoreSpans } from './score-spans.ts'
import { scoreTargets } from './score-targets.ts'
import { scoreUnits } from './score-units.ts'
import type { Verdict } from './verdict.ts'

/** What one document’s extraction is worth against its gold. */
export interface DocumentScore {
  readonly doc: string
  readonly counts: Counts
  readonly verdicts: readonly Verdict[]
}

/** Scores the plans of one file: its targets over all parts, its actions, units and fields on the part that the gold is about. */
export function scoreDocument(gold: GoldDocument, plans: readonly Plan[], source: string): DocumentScore {
  const parts = mainPartFirst(plans, gold.metadata.title)
  const sections = [
    scoreTargets(gold, parts, source),
    scoreActions(gold.actions, parts[0]),
    scoreUnits(gold.actions, parts[0]),
    scoreMetadata(gold.metadata, parts[0]),
    scoreSpans(parts, source),
  ]
  return {
    doc: gold.doc,
    counts: Object.assign({}, ...sections.map(({ counts }) => counts)),
    verdicts: sections.flatMap(({ verdicts }) => verdicts),
  }
}
