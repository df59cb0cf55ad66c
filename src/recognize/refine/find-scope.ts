import { PLACE, TERRITORY } from '../../lexicon/places.ts'
import type { Placed } from '../../tree.ts'
import { clauseIndexOf, type SentenceView } from './sentence-view.ts'

/** What a target holds for, and where its own clause goes on behind those words. */
export interface Scope {
  readonly own: Placed | null
  readonly territory: Placed | null
  /** Where the rest of the clause begins. */
  readonly rest: number
}

// 全国综合减灾示范社区创建: the territory belongs to the name of a title.
const TITLE = /^[^，。；\d]{0,10}(?:示范|先进|文明|优秀|模范|百强|卫生|双拥)[^，。；\d]{0,12}(?:创建|争创|评选|申报|评定|命名|称号)/

/**
 * Reads the place at the head of a clause: `全市城乡社区`, `每个村（社区）`; a territory alone reaches forward to the clauses after it.
 */
export function findScope(view: SentenceView, clause: Placed, start: number): Scope {
  const { text } = view
  const piece = text.slice(start, Math.min(clause.to, start + 40))
  const found = TERRITORY.exec(piece)
  const territory = found && TITLE.test(piece.slice(found[0].length)) ? null : found
  const place = PLACE.exec(piece)
  if (place?.[1] && (!territory || place[1].length > (territory[1]?.length ?? 0))) {
    const from = start + (place[0].length - place[1].length)
    const own = { from, to: from + place[1].length }
    const lead = /^(?:全|我)[市省县区州盟旗国]/.exec(place[1])
    return { own, territory: lead ? { from, to: from + lead[0].length } : null, rest: own.to }
  }
  if (territory?.[1]) {
    const from = start + territory[0].indexOf(territory[1])
    return {
      own: { from, to: from + territory[1].length },
      territory: { from, to: from + territory[1].length },
      rest: start + territory[0].length,
    }
  }
  return { own: null, territory: null, rest: start }
}

/** The territory of an earlier clause of the same part of the sentence, for a target that has none of its own. */
export function carriedTerritory(view: SentenceView, at: number): Placed | null {
  const index = clauseIndexOf(view, at)
  for (let before = index - 1; before >= 0 && before >= index - 8; before--) {
    const clause = view.clauses[before]
    if (!clause || clause.mark === '；' || clause.mark === '。') return null
    const times = view.times.filter(({ from }) => from >= clause.from && from < clause.to)
    const start = times[0] !== undefined && times[0].from - clause.from < 6 ? times[0].to : clause.from
    const scope = findScope(view, clause, skipMarks(view.text, start, clause.to))
    const later = scope.territory ? scope : findScope(view, clause, clause.from)
    if (later.territory) return later.territory
  }
  return null
}

/** Steps over marks and the words that may stand before a place. */
export function skipMarks(text: string, from: number, to: number): number {
  let at = from
  for (let turn = 0; turn < 4; turn++) {
    const lead =
      /^(?:[，、；：—\s]+|（[一二三四五六七八九十]{1,3}）|力争|争取|确保|其中|实现|推动|在|使|培养|(?:将|把|完成)(?=[全所各每])|建设(?!用地|规模|水平|标准)|，)/.exec(
        text.slice(at, Math.min(to, at + 6)),
      )
    if (!lead) break
    at += lead[0].length
  }
  return at
}
