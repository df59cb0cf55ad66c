import { messageOf } from '../../model/diagnostic-messages.ts'
import { problemsOf } from '../problems.ts'
import type { DocumentRule } from '../rule.ts'

/** A table that holds numbers of which none was read as a target. */
export const tableUnread: DocumentRule = {
  id: 'table-unread',
  subject: 'document',
  severity: 'info',
  summary: { en: 'A table holds numbers of which none is a target', zh: '表格中有数值，但没有一个作为目标读取' },
  why: {
    en: 'Its head names no column of indicators and goals: what it promises is missing from the plan.',
    zh: '表头没有指标和目标两列，表中的目标因此未列入方案。',
  },
  mend: { en: 'Head the columns (指标, 目标值); or accept the finding.', zh: '在表头写明“指标”“目标值”，或接受此问题。' },
  passes: '某市养老服务工作方案\n一、发展助餐。推进助餐。\n指标\t目标值\n老年食堂覆盖率\t80%\n社区浴室覆盖率\t60%',
  fails:
    '某市养老服务工作方案\n一、发展助餐。推进助餐。\n领域\t内容\t要点\n助餐\t老年食堂\t建成老年食堂12家。\n助浴\t社区浴室\t改造社区浴室5家。',
  check: (document) =>
    problemsOf(
      document,
      document.recognized.unreadTables.map((table) => ({ ...table, message: messageOf('unread-table') })),
    ),
}
