import { findUnreadUnitLists } from '../../extract/diagnostics/find-unread-unit-lists.ts'
import { problemsOf } from '../problems.ts'
import type { DocumentRule } from '../rule.ts'

/** A line that should name units but none could be read from it. */
export const unitListUnreadable: DocumentRule = {
  id: 'unit-list-unreadable',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'A list of responsible units names no unit that can be read', zh: '责任单位一行读不出单位名称' },
  why: { en: 'The action that it closes comes out without units.', zh: '该行动因此没有责任单位。' },
  mend: { en: 'Write the names of the units, parted by 、.', zh: '写明单位名称，用顿号分开。' },
  passes: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。\n责任单位：市民政局、市财政局',
  fails: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。\n责任单位：见附件。',
  check: (document) => problemsOf(document, findUnreadUnitLists(document)),
}
