import type { DocumentRule } from '../rule.ts'

/** A document that nobody signs. */
export const noIssuer: DocumentRule = {
  id: 'no-issuer',
  subject: 'document',
  severity: 'info',
  summary: { en: 'The document names nobody who issued it', zh: '文件没有发文机关' },
  why: {
    en: 'Its authority is not shown, and its short names of units (市…, 省…) have no place.',
    zh: '效力来源不明，“市”“省”等简称也无从对应。',
  },
  mend: { en: 'Take over the signature (落款) or the title with the issuer.', zh: '补上落款或带有发文机关的标题。' },
  passes: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。\n某市民政局\n2023年6月5日',
  fails: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。',
  check: ({ plan }) =>
    plan.document.issuers.length === 0 && plan.source.part === 1
      ? [{ place: null, message: { en: 'Unexpected document without an issuer', zh: '没有找到发文机关' } }]
      : [],
}
