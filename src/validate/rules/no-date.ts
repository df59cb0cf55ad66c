import type { DocumentRule } from '../rule.ts'

/** A document that is not dated. */
export const noDate: DocumentRule = {
  id: 'no-date',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'The document has no date of issue', zh: '文件没有成文日期' },
  why: {
    en: 'Deadlines such as 年底前 may have no year, and nothing can be held against the date.',
    zh: '“年底前”等时限无法确定年份，也无法核对先后。',
  },
  mend: { en: 'Take over the date of the signature.', zh: '补上落款日期。' },
  passes: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。\n某市民政局\n2023年6月5日',
  fails: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。',
  check: ({ plan }) =>
    plan.document.issuedOn === null && plan.source.part === 1
      ? [{ place: null, message: { en: 'Unexpected document without a date of issue', zh: '没有找到成文日期' } }]
      : [],
}
