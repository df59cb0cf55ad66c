import { findUnbalancedBrackets } from '../../extract/diagnostics/find-unbalanced-brackets.ts'
import { problemsOf } from '../problems.ts'
import type { DocumentRule } from '../rule.ts'

/** A bracket without its other half. */
export const bracketsUnbalanced: DocumentRule = {
  id: 'brackets-unbalanced',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'A bracket lacks its other half', zh: '括号不成对' },
  why: {
    en: 'A list of units in it may be read too far or not at all; often a line was lost.',
    zh: '括号内的责任单位可能读不出或读过头，也常意味着丢行。',
  },
  mend: { en: 'Put the missing half.', zh: '补上缺少的一半。' },
  passes: '某市养老服务工作方案\n一、发展助餐。在村（社区）建设食堂5家。（市民政局、市财政局负责）',
  fails: '某市养老服务工作方案\n一、发展助餐。在村（社区建设食堂5家。（市民政局、市财政局负责）',
  check: (document) => problemsOf(document, findUnbalancedBrackets(document)),
}
