import { findEmptyHeadings } from '../../extract/diagnostics/find-empty-headings.ts'
import { problemsOf } from '../problems.ts'
import type { DocumentRule } from '../rule.ts'

/** A heading with nothing under it. */
export const actionWithoutBody: DocumentRule = {
  id: 'action-without-body',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'A heading has nothing under it', zh: '标题下没有内容' },
  why: {
    en: 'Headings beside it have a body: its own was lost, or went to another place.',
    zh: '同级标题下都有正文，而此处没有：正文可能丢失或错位。',
  },
  mend: { en: 'Restore the body from the document as published.', zh: '对照原文补上正文。' },
  passes: '某市养老服务工作方案\n一、发展助餐\n建设食堂5家。\n二、发展助浴\n建设浴室3家。\n三、发展助医\n建设诊所2家。',
  fails: '某市养老服务工作方案\n一、发展助餐\n建设食堂5家。\n二、发展助浴\n三、发展助医\n建设诊所2家。',
  check: (document) => problemsOf(document, findEmptyHeadings(document)),
}
