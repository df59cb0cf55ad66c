import type { Comparator } from '../../model/lists.ts'
import type { CarriedTime } from './carry-deadline.ts'
import { decideModality } from './decide-fields.ts'
import type { TargetReading } from './refine-sentence.ts'
import type { SentenceView } from './sentence-view.ts'
import { stripVerbs } from './strip.ts'

const RELATIVE =
  /(不低于|不高于|不少于|不超过|高于|低于|优于|不劣于|超过)(?=[一-鿿])((?:[^，。；\d]{0,12}(?:上年|上一年|去年|同期|全国|全省|全市|当地|本地|国家|平均|最低|经济|财政)[^，。；\d]{0,20}?(?:水平|标准|增速|增幅|平均值|均值|比例|增长)))(?=[，。；、）]|$)/g
const COMPARATORS: Readonly<Record<string, Comparator>> = { 不低于: '>=', 不少于: '>=', 不劣于: '>=', 优于: '>', 高于: '>', 超过: '>', 不高于: '<=', 不超过: '<=', 低于: '<' }

/**
 * Finds standards that are set against another figure without a number: `不低于上年度城镇单位平均工资水平`; not `不低于平均水平的80%`, which has one.
 */
export function findRelatives(view: SentenceView, carried: CarriedTime): TargetReading[] {
  return view.clauses.flatMap((clause, index) => {
    const piece = view.text.slice(clause.from, Math.min(clause.to, clause.from + 200))
    if (!/[于过]/.test(piece)) return []
    return [...piece.matchAll(RELATIVE)].map((match): TargetReading => {
      const at = clause.from + match.index
      const word = match[1] ?? ''
      const from = at + word.length
      const to = at + match[0].length
      const comparator = COMPARATORS[word] ?? '='
      const comparing = { from: at, to: from }
      const time = carried.at(index, at)
      const indicator = stripVerbs(view.text, { from: clause.from, to: at })
      const quantity = {
        type: 'quantity', rule: 'relative', kind: 'relative', from, to, value: null, max: null, unit: null, comparator, comparing, small: false, refused: null,
      } as const // prettier-ignore
      return {
        from, to, quantity, kind: 'relative', comparator, comparing, clause: { from: clause.from, to: clause.to }, deadline: time.deadline, recurrence: time.recurrence,
        indicator: { parts: indicator.to > indicator.from ? [indicator] : [], shareOf: false }, scope: null, per: null, basis: null, modality: decideModality(view, clause, quantity),
      } // prettier-ignore
    })
  })
}
