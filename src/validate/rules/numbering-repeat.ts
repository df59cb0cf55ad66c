import { findNumberingRepeats } from '../../extract/diagnostics/find-odd-numbers.ts'
import { problemsOf } from '../problems.ts'
import type { DocumentRule } from '../rule.ts'

/** A number of a section that stands twice or runs backwards. */
export const numberingRepeat: DocumentRule = {
  id: 'numbering-repeat',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'A number stands twice in the count of the sections, or the count runs backwards', zh: '章节编号重复或倒退' },
  why: {
    en: 'Two sections answer to one number: a reference to it says nothing, and the second gets an id with ~2.',
    zh: '两节同号，引用时无法区分；后一节的编号会被加上“~2”。',
  },
  mend: { en: 'Renumber the sections, or remove the copy.', zh: '重新编号，或删去重复的一节。' },
  passes: '某市养老服务工作方案\n一、总体要求。加快发展养老服务。\n二、重点任务。改造家庭500户。\n三、组织保障。加强组织领导。',
  fails: '某市养老服务工作方案\n一、总体要求。加快发展养老服务。\n二、重点任务。改造家庭500户。\n二、组织保障。加强组织领导。',
  check: (document) => problemsOf(document, findNumberingRepeats(document)),
}
