import { findNumberingGaps } from '../../extract/diagnostics/find-odd-numbers.ts'
import { findLostNumbers } from '../find-lost-numbers.ts'
import { problemsOf } from '../problems.ts'
import type { DocumentRule } from '../rule.ts'

/** A number of a section that the count leaves out. */
export const numberingGap: DocumentRule = {
  id: 'numbering-gap',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'A number is missing in the count of the sections', zh: '章节编号有缺' },
  why: {
    en: 'A section was lost, or its heading was glued to the text before it; everything under it is then read as part of another section.',
    zh: '可能丢了一节，或者其标题与前文连成一段，使其下的内容被算进别的章节。',
  },
  mend: { en: 'Compare with the document as published and restore the heading.', zh: '对照原文，补上缺少的标题。' },
  passes: '某市养老服务工作方案\n一、总体要求。加快发展养老服务。\n二、重点任务。改造家庭500户。\n三、组织保障。加强组织领导。',
  fails: '某市养老服务工作方案\n一、总体要求。加快发展养老服务。\n三、重点任务。改造家庭500户。\n四、组织保障。加强组织领导。',
  check: (document) => problemsOf(document, [...findNumberingGaps(document), ...findLostNumbers(document)]),
}
