import { comparatorWords } from '../../lexicon/comparators.ts'
import { toSpan } from '../../extract/to-span.ts'
import type { DocumentRule, Problem } from '../rule.ts'

const COMPARATORS = comparatorWords.filter(({ word, place }) => place === 'before' && word.length > 1).map(({ word }) => word)
const BARE = new RegExp(
  `(?:${[...COMPARATORS, '达到', '增加到', '提高到', '控制在'].join('|')})(\\d[\\d,]*(?:\\.\\d+)?[万亿]?)(?=[，。；！]|$)`,
  'gm',
)
// 系数, 指数 and ratios have no unit; nor has a year.
const UNITLESS = /(?:系数|指数|倍率|积率|密度|比|度|值|分|pH)[^，。；]{0,6}$/
const YEAR = /^(?:19|20)\d\d$/

/** A number that something must reach, without a measure word. */
export const targetWithoutMeasureWord: DocumentRule = {
  id: 'target-without-measure-word',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'A target’s number has no measure word', zh: '目标数值后没有量词或单位' },
  why: {
    en: 'What is counted is not said; the number cannot be read as a target or compared.',
    zh: '数值的单位不明，无法识别为目标，也无法比较。',
  },
  mend: { en: 'Write the measure word or unit behind the number.', zh: '在数值后写明量词或单位。' },
  passes: '某市养老服务工作方案\n一、发展助餐。年底前社区食堂达到500家，覆盖全部街道。',
  fails: '某市养老服务工作方案\n一、发展助餐。年底前社区食堂达到500，覆盖全部街道。',
  check: ({ parsed, root }) => {
    const text = parsed.document.map.text.slice(root.from, root.to)
    return [...text.matchAll(BARE)].flatMap(({ 0: whole, 1: number = '', index }): Problem[] => {
      if (YEAR.test(number) || UNITLESS.test(text.slice(Math.max(0, index - 12), index))) return []
      const to = root.from + index + whole.length
      return [
        {
          place: toSpan(parsed, { from: to - number.length, to }),
          message: { en: `Unexpected bare number ${number}, expected a measure word behind it`, zh: `“${number}”后缺少量词或单位` },
        },
      ]
    })
  },
}
