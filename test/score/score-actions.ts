import type { Action, Plan } from '../../src/model/index.ts'
import { share, type Counts } from './counts.ts'
import { foldText } from './fold-text.ts'
import type { GoldAction } from './gold.ts'
import { listActions } from './plan-parts.ts'
import { numberRepeats, type Fault, type Verdict } from './verdict.ts'

/** Scores the actions by their paths, their titles by equality (a title is right only at its own path), and `openEnded` over the found ones. */
export function scoreActions(gold: readonly GoldAction[], plan: Plan | undefined): { counts: Counts; verdicts: Verdict[] } {
  const extracted = new Map(listActions(plan?.actions ?? []).map((action) => [action.id, action]))
  const paths = numberRepeats(gold.map(({ path }) => path))
  const verdicts: Verdict[] = []
  let found = 0
  let titles = 0
  let openEnded = 0
  gold.forEach((wanted, index) => {
    const path = paths[index] ?? wanted.path
    const action = extracted.get(path)
    const faults = action ? checkAction(wanted, action) : [{ field: 'missed', gold: wanted.title, got: null }]
    verdicts.push({ section: 'action', key: path, offset: action?.span.start ?? null, faults })
    if (!action) return
    found += 1
    if (!faults.some(({ field }) => field === 'title')) titles += 1
    if (!faults.some(({ field }) => field === 'openEnded')) openEnded += 1
  })
  const wanted = new Set(paths)
  for (const action of extracted.values()) {
    if (wanted.has(action.id)) continue
    const extra = { field: 'extra', gold: null, got: action.title ?? action.number }
    verdicts.push({ section: 'action', key: action.id, offset: action.span.start, faults: [extra] })
  }
  const ratio = (right: number) => ({ right, extracted: extracted.size, gold: gold.length })
  return { counts: { actions: ratio(found), titles: ratio(titles), openEnded: share(openEnded, found) }, verdicts }
}

function checkAction(wanted: GoldAction, action: Action): Fault[] {
  const faults: Fault[] = []
  const sameTitle =
    wanted.title === null || action.title === null ? wanted.title === action.title : foldText(wanted.title) === foldText(action.title)
  if (!sameTitle) faults.push({ field: 'title', gold: wanted.title, got: action.title })
  const openEnded = action.responsibility !== null && !action.responsibility.inherited && action.responsibility.openEnded
  if (openEnded !== wanted.openEnded) faults.push({ field: 'openEnded', gold: String(wanted.openEnded), got: String(openEnded) })
  return faults
}
