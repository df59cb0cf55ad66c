import { toSpan } from '../../extract/to-span.ts'
import type { CheckedDocument, DocumentRule, Problem } from '../rule.ts'
import type { UnitList } from '../unit-lists.ts'

/** A unit that one list names twice. */
export const unitRepeated: DocumentRule = {
  id: 'unit-repeated',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'A list of units names one unit twice', zh: '同一责任单位列了两次' },
  why: {
    en: 'One of the two was meant to be another unit, or the list was put together twice.',
    zh: '其中一处可能应为另一单位，或名单拼接有误。',
  },
  mend: { en: 'Remove the second, or put the unit that was meant.', zh: '删去重复，或改为应列的单位。' },
  passes: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。（责任单位：市民政局、市财政局）',
  fails: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。（责任单位：市民政局、市财政局、市民政局）',
  check: (document) => document.unitLists.flatMap((list) => repeats(document, list)),
}

const ENDS = '、，；。：）（,; \n等牵负按配落'
// What each side of a label or a verb does is another thing: 市民政局牵头，市民政局、市财政局配合.
const OTHER_DUTY = /[：；]|牵头|负责|配合|落实|参与|协助/

/** The second places of names in a printed list; the reading of it holds each name once. */
function repeats({ parsed }: CheckedDocument, { to, units }: UnitList): Problem[] {
  const text = parsed.document.map.text.slice(0, to)
  return units.flatMap((unit) => {
    const printed = text.slice(unit.from, unit.to)
    const again = text.indexOf(printed, unit.to)
    if (again === -1 || OTHER_DUTY.test(text.slice(unit.to, again))) return []
    // 市民政局 in 省市民政局 or 市民政局机关 is another.
    if (!ENDS.includes(text.charAt(again - 1)) || !ENDS.includes(text.charAt(again + printed.length))) return []
    return [
      {
        place: toSpan(parsed, { from: again, to: again + printed.length }),
        related: toSpan(parsed, unit),
        message: { en: `Unexpected second ${unit.name} in one list of units`, zh: `“${unit.name}”在同一名单中出现两次` },
      },
    ]
  })
}
