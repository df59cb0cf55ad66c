import type { Placed, TimeReading } from '../../tree.ts'
import type { TargetReading } from './refine-sentence.ts'
import { clauseIndexOf, type SentenceView } from './sentence-view.ts'
import { decideModality } from './decide-fields.ts'
import { stripLeading } from './strip.ts'

const LIMITING = /^(?:到|至|力争到|争取到|截至)|[底末前内]$|^(?:全年|年内|贯穿全年|上半年|下半年)$|季度/
const CHANGE =
  /(?:显著|明显|大幅|进一步|基本|全面|不断|持续|稳步|初步|更加|总体|有效|逐步|得到|取得|实现|力争|完成)*(?:提高|提升|增强|改善|完善|优化|增加|扩大|下降|降低|形成|建成|建立|健全|消除|推开|升级|突破|进展|成效|保障|覆盖|完成|建设|启动|打造|发展|改革|实施|出台|达到|开展)/

/**
 * Finds results that are dated but not counted: `到2025年，公众安全意识显著提高` is a milestone on its time words;
 * a time whose number stands in the sentence (`到2025年，达到80%`) makes none, nor does a bare year (`2025年度工作`).
 */
export function findMilestones(view: SentenceView, targets: readonly TargetReading[]): TargetReading[] {
  const used = new Set(targets.map(({ deadline }) => deadline))
  return view.times.flatMap((time) => {
    if (time.role !== 'deadline' || used.has(time) || !LIMITING.test(view.text.slice(time.from, time.to))) return []
    if (view.quantities.some(({ refused, from }) => from > time.to && refused !== null && /^(?:past|look-back|baseline)$/.test(refused)))
      return []
    const clause = resultClause(view, time)
    const indicator = clause ? indicatorOf(view.text, clause) : null
    return clause && indicator ? [milestone(view, time, clause, indicator)] : []
  })
}

/** The clause that says what is reached: the time’s own behind it, or the next. */
function resultClause(view: SentenceView, time: TimeReading): Placed | null {
  const index = clauseIndexOf(view, time.from)
  const own = view.clauses[index]
  if (own && own.to - time.to >= 4) return { from: time.to, to: own.to }
  const next = view.clauses[index + 1]
  return next && next.to - next.from >= 4 ? next : null
}

/** What changes stands before the word of change, what is made behind it. */
function indicatorOf(text: string, clause: Placed): Placed | null {
  const piece = text.slice(clause.from, clause.to)
  const change = CHANGE.exec(piece)
  if (!change) return null
  if (change.index >= 4) return stripLeading(text, { from: clause.from, to: clause.from + change.index })
  const stretch = stripLeading(text, { from: clause.from + change.index, to: clause.to })
  return stretch.to - stretch.from >= 2 ? { from: stretch.from, to: Math.min(stretch.to, stretch.from + 60) } : null
}

function milestone(view: SentenceView, time: TimeReading, clause: Placed, indicator: Placed): TargetReading {
  const quantity = {
    type: 'quantity', rule: 'milestone', kind: 'milestone', from: time.from, to: time.to, value: null, max: null, unit: null, comparator: '=', comparing: null, small: false, refused: null,
  } as const // prettier-ignore
  return {
    from: time.from, to: time.to, quantity, kind: 'milestone', comparator: '=', comparing: null, clause: { from: Math.min(time.from, clause.from), to: clause.to }, deadline: time, recurrence: null,
    indicator: { parts: [indicator], shareOf: false }, scope: null, per: null, basis: null, modality: decideModality(view, clause, { ...quantity, from: clause.to }),
  } // prettier-ignore
}
