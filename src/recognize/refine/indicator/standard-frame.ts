import type { Placed, QuantityReading } from '../../../tree.ts'
import { skipMarks } from '../find-scope.ts'
import type { SentenceView } from '../sentence-view.ts'
import { stripLeading, stripTrailing, type Stretch } from '../strip.ts'

const STANDARD = /^[^，；]{0,24}?的?标准/

/**
 * What a standard is for stands behind it: `按照使用面积不少于300平方米的标准，加强便民服务站建设`.
 * Null where the clause states no such frame, as in `标准为600平方米`.
 */
export function standardObject(view: SentenceView, quantity: QuantityReading, clause: Placed, next: Placed | undefined): Stretch | null {
  const { text } = view
  const framed =
    /^[^，；]{0,24}的标准/.test(text.slice(Math.max(quantity.to, quantity.comparing?.to ?? 0), clause.to)) &&
    /按|以/.test(text.slice(clause.from, clause.from + 12))
  if (!framed) return null
  const from = quantity.to + (STANDARD.exec(text.slice(quantity.to, clause.to))?.[0].length ?? 0)
  const aside = /^（[^（）]*）$/.test(text.slice(from, clause.to))
  const rest = from < clause.to - 1 && !aside ? { from, to: clause.to } : next
  if (!rest) return null
  const stretch = stripTrailing(text, stripLeading(text, { from: skipMarks(text, rest.from, rest.to), to: rest.to }))
  return stretch.to - stretch.from >= 2 && stretch.to - stretch.from <= 40 ? stretch : null
}
