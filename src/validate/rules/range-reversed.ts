import { toSpan } from '../../extract/to-span.ts'
import { readNumeral } from '../../text/numerals.ts'
import type { DocumentRule, Problem } from '../rule.ts'

const RANGES =
  /(?<![\d.\-—–~～年月第<>≤≥])(\d{1,6}(?:\.\d{1,3})?)(%?)(?:[-—–~～]|至|到)(\d{1,6}(?:\.\d{1,3})?)(%|[万亿]?[个家户人名位处所座套项件条台张支场次元亩岁天米吨](?!百分点))/g
// From the greater to the lesser is what is meant: 从80%降到60%.
const FALLS = /(?:从|由|自|降|减|压|缩)[^，。；]{0,8}$/

/** A range whose upper bound is below its lower one. */
export const rangeReversed: DocumentRule = {
  id: 'range-reversed',
  subject: 'document',
  severity: 'error',
  summary: { en: 'A range runs from the greater to the lesser number', zh: '数值区间上下限颠倒' },
  why: { en: 'One of the two bounds is wrong.', zh: '上下限有一处有误。' },
  mend: { en: 'Put the lesser bound first, or correct the digit.', zh: '调整先后，或更正数字。' },
  passes: '某市养老服务工作方案\n一、发展助餐。年底前，支持5-7个社区建设食堂，费用从30%降到20%。',
  fails: '某市养老服务工作方案\n一、发展助餐。年底前，支持7-5个社区建设食堂。',
  check: ({ parsed, root }) => {
    const text = parsed.document.map.text.slice(root.from, root.to)
    return [...text.matchAll(RANGES)].flatMap(({ 0: whole, 1: lower = '', 3: upper = '', index }): Problem[] => {
      const [low, high] = [readNumeral(lower), readNumeral(upper)]
      if (low === null || high === null || low <= high || FALLS.test(text.slice(Math.max(0, index - 10), index))) return []
      const from = root.from + index
      const message = { en: `Unexpected range ${whole}, expected the lesser number first`, zh: `区间“${whole}”上下限颠倒` }
      return [{ place: toSpan(parsed, { from, to: from + whole.length }), message }]
    })
  },
}
