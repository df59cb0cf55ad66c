import type { Target } from '../../model/target.ts'
import type { DocumentRule } from '../rule.ts'

const SHARE = /(?:率|比例|比重|占比|覆盖面|满意度)$|占[^，]{1,20}比例/
// What may pass the whole: growth, coverage of provisions, turnover, enrolment of every age.
const MAY_EXCEED =
  /增长|增幅|增速|增加|提高|下降|降幅|拨备|周转|毛入学|负债|杠杆|投入产出|产销|回报|收益|利用|转化|完成|超额|替代|自给|备案|抵补|流动性|偿付|充足|按|标准/

/** A share of something that is more than the whole of it. */
export const percentageOver100: DocumentRule = {
  id: 'percentage-over-100',
  subject: 'document',
  severity: 'error',
  summary: { en: 'A share is more than 100 %', zh: '占比类目标超过100%' },
  why: {
    en: 'No share passes the whole: a digit is wrong, or the indicator is another.',
    zh: '占比不可能超过整体：数字有误，或指标名称有误。',
  },
  mend: { en: 'Correct the number from the document as published.', zh: '对照原文更正数字。' },
  passes: '某市养老服务工作方案\n一、发展助餐。年底前，助餐服务覆盖率达到95%。全年服务收入增长120%。',
  fails: '某市养老服务工作方案\n一、发展助餐。年底前，助餐服务覆盖率达到195%。',
  check: ({ targets }) =>
    targets
      .filter(({ target }) => isShare(target) && Math.max(target.value ?? 0, target.max ?? 0) > 100)
      .map(({ target }) => ({
        place: target.span,
        message: {
          en: `Unexpected share ${target.text} of ${target.indicator ?? ''}, expected no more than 100 %`,
          zh: `“${target.indicator ?? ''}”为${target.text}，超过100%`,
        },
      })),
}

function isShare({ kind, unit, indicator, quote }: Target): boolean {
  return kind === 'percentage' && unit === '%' && indicator !== null && SHARE.test(indicator) && !MAY_EXCEED.test(indicator + quote)
}
