import type { Placed, TimeReading } from '../../tree.ts'
import { decideModality } from './decide-fields.ts'
import type { TargetReading } from './target-reading.ts'
import { clauseIndexOf, type SentenceView } from './sentence-view.ts'
import { stripLeading } from './strip.ts'

const LIMITING = /^(?:到|至|力争到|争取到|截至)|[底末前内]$|^(?:全年|年内|贯穿全年|上半年|下半年)$|季度/
const DEGREE =
  '(?:显著|明显|大幅|进一步|基本|全面|不断|持续|稳步|初步|更加|总体|有效|逐步|率先|得到|取得|实现|力争|完成|较大|重要|决定性|积极|阶段性){0,4}'
// 安全意识显著提高: what changes stands before the word.
const GROWING = new RegExp(
  `${DEGREE}(?:提高|提升|增强|改善|完善|优化|增加|扩大|下降|降低|升级|齐全|健全|坚实|突破|进展|成效|保障)(?:明显|显著)?$`,
)
// 建成智慧平台: what is made stands behind it.
const MAKING = new RegExp(
  `${DEGREE}(?:形成|建成|建立|健全|消除|推开|完成|启动|打造|实施|出台|制定|编制|达到|开展|建设|完善|优化|修订|发布|培育|纳入|实现|提高|提升|改善)`,
)
// What such a word leaves open: 取得阶段性成效, 完成下列任务, and a remark on who and when: 6月底完成，牵头单位：….
const NOTHING_NAMED =
  /^(?:[全我][市省县区州国域])?(?:取得|完成|实现|达到|建成|通过)?(?:明显|显著|阶段性|积极|初步|以下|下列|各项|上述|全部){0,4}(?:成效|进展|任务|目标|工作|启用|投用|运营|使用|验收|投产|开工|竣工){0,3}$/
const REMARK = /(?:牵头|责任|配合|考核)[^，；。]{0,4}(?:单位|部门)|完成时限/

/**
 * Finds results that are dated but not counted: `到2025年，公众安全意识显著提高` is a milestone on its time words;
 * a time whose number stands in the sentence (`到2025年，达到80%`) makes none, nor does a bare year (`2025年度工作`), a lead-in to a list
 * (`年底前完成以下任务：`) or a remark (`6月底完成，牵头单位：…`).
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
  const [own, next] = [view.clauses[index], view.clauses[index + 1]]
  if (!own || own.mark === '：' || REMARK.test(view.text.slice(time.to, Math.min(view.to, time.to + 40)))) return null
  if (own.to - time.to >= 4) return { from: time.to, to: own.to }
  return next && next.to - next.from >= 4 ? next : null
}

/** What changes stands before the word of change, what is made behind it, or before it where nothing follows. */
function indicatorOf(text: string, clause: Placed): Placed | null {
  const piece = text.slice(clause.from, Math.min(clause.to, clause.from + 160))
  if (NOTHING_NAMED.test(piece)) return null
  const named = (from: number, to: number): Placed | null => {
    const led = stripLeading(text, { from: clause.from + from, to: clause.from + to })
    // 培育一批特色品牌: how many is left open.
    const stretch = /^一[批系]列?/.test(text.slice(led.from, led.from + 3))
      ? { from: led.from + (text.charAt(led.from + 1) === '系' ? 3 : 2), to: led.to }
      : led
    return stretch.to - stretch.from >= 2 && !NOTHING_NAMED.test(text.slice(stretch.from, stretch.to)) ? stretch : null
  }
  const grown = GROWING.exec(piece)
  if (grown && grown.index >= 2) return named(0, grown.index)
  const made = MAKING.exec(piece)
  if (!made) return null
  const end = made.index + made[0].length
  return (end < piece.length ? named(end, Math.min(piece.length, end + 60)) : null) ?? named(0, made.index)
}

function milestone(view: SentenceView, time: TimeReading, clause: Placed, indicator: Placed): TargetReading {
  const { from, to } = time
  const quantity = {
    type: 'quantity',
    rule: 'milestone',
    kind: 'milestone',
    from,
    to,
    value: null,
    max: null,
    unit: null,
    comparator: '=',
    comparing: null,
    small: false,
    refused: null,
  } as const
  return {
    from,
    to,
    quantity,
    kind: 'milestone',
    comparator: '=',
    comparing: null,
    clause: { from: Math.min(from, clause.from), to: clause.to },
    deadline: time,
    recurrence: null,
    indicator: { parts: [indicator], shareOf: false },
    scope: null,
    per: null,
    basis: null,
    modality: decideModality(view, clause, { ...quantity, from: clause.to }),
  }
}
