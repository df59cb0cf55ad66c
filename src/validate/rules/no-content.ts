import { messageOf } from '../../model/diagnostic-messages.ts'
import type { DocumentRule } from '../rule.ts'

/** A text that is no policy document: neither a title, nor an action, nor a target. */
export const noContent: DocumentRule = {
  id: 'no-content',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'The text holds no title, no action and no target', zh: '没有标题、行动和目标' },
  why: { en: 'It is no policy document, or its text was lost.', zh: '不是政策文件，或正文已丢失。' },
  mend: { en: 'Remove the file, or restore its text.', zh: '删除该文件，或恢复正文。' },
  passes: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。',
  fails: '今天天气很好，适合出门散步。',
  check: ({ plan }) =>
    plan.diagnostics.some(({ rule }) => rule === 'no-content') ? [{ place: null, message: messageOf('no-content') }] : [],
}
