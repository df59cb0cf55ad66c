import { findUnbalancedQuotes } from '../../extract/diagnostics/find-unbalanced-quotes.ts'
import { problemsOf } from '../problems.ts'
import type { DocumentRule } from '../rule.ts'

/** A quotation mark without its partner. */
export const quotesUnbalanced: DocumentRule = {
  id: 'quotes-unbalanced',
  subject: 'document',
  severity: 'info',
  summary: { en: 'A quotation mark lacks its partner', zh: '引号不成对' },
  why: {
    en: 'A name in quotation marks runs into the text; text that was recognized from a picture often loses one.',
    zh: '引号内的名称与后文混在一起；文字识别时常丢引号。',
  },
  mend: { en: 'Put the missing mark.', zh: '补上缺少的引号。' },
  passes: '某市养老服务工作方案\n一、发展助餐。实施“长者食堂”工程，建设食堂5家。',
  fails: '某市养老服务工作方案\n一、发展助餐。实施“长者食堂工程，建设食堂5家。',
  check: (document) => problemsOf(document, findUnbalancedQuotes(document)),
}
