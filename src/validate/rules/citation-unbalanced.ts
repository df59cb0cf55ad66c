import { findUnbalancedTitles } from '../../extract/diagnostics/find-unbalanced-brackets.ts'
import { problemsOf } from '../problems.ts'
import type { DocumentRule } from '../rule.ts'

/** The title of a cited document without its other sign. */
export const citationUnbalanced: DocumentRule = {
  id: 'citation-unbalanced',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'A cited title lacks 《 or 》', zh: '引用的文件名书名号不成对' },
  why: {
    en: 'Where the title ends cannot be told; the citation is lost or swallows the text behind it.',
    zh: '无法判断文件名起止，引用会丢失或吞掉后文。',
  },
  mend: { en: 'Put the missing sign.', zh: '补上缺少的书名号。' },
  passes: '某市养老服务工作方案\n一、发展助餐。落实《某省养老服务条例》，建设食堂5家。',
  fails: '某市养老服务工作方案\n一、发展助餐。落实《某省养老服务条例，建设食堂5家。',
  check: (document) => problemsOf(document, findUnbalancedTitles(document)),
}
