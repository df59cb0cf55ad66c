import { findImpossibleDates } from '../../extract/diagnostics/find-impossible-dates.ts'
import { problemsOf } from '../problems.ts'
import type { DocumentRule } from '../rule.ts'

/** A day that no calendar has. */
export const impossibleDate: DocumentRule = {
  id: 'impossible-date',
  subject: 'document',
  severity: 'error',
  summary: { en: 'A date does not exist (9月31日)', zh: '日期不存在（如9月31日）' },
  why: { en: 'A digit is wrong; what hangs on the day has no date.', zh: '数字有误，相关时限无法确定。' },
  mend: { en: 'Correct the day or the month.', zh: '更正日期。' },
  passes: '某市养老服务工作方案\n一、发展助餐。9月30日前建设社区食堂5家。2024年2月29日检查。',
  fails: '某市养老服务工作方案\n一、发展助餐。9月31日前建设社区食堂5家。',
  check: (document) => problemsOf(document, findImpossibleDates(document)),
}
