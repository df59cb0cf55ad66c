import type { DocumentRule } from '../rule.ts'

/** A document without a title. */
export const noTitle: DocumentRule = {
  id: 'no-title',
  subject: 'document',
  severity: 'error',
  summary: { en: 'The document has no title', zh: '文件没有标题' },
  why: { en: 'Nothing says what it is, whose it is and which year it is for.', zh: '无从得知文件名称、地区和年份。' },
  mend: { en: 'Put the title on a line of its own at the top.', zh: '在文首单独一行补上标题。' },
  passes: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。',
  fails: '一、发展助餐。建设食堂5家。\n二、发展助浴。建设浴室3家。',
  check: ({ plan }) =>
    plan.document.title === null && plan.source.part === 1
      ? [{ place: null, message: { en: 'Unexpected beginning, expected a title', zh: '没有找到标题' } }]
      : [],
}
