import { toSpan } from '../../extract/to-span.ts'
import type { NumberStyle, Root, Section } from '../../tree.ts'
import type { DocumentRule, Problem } from '../rule.ts'

// 一、 may go on with 1. where there are two levels only; （1） belongs under 1.
const ABOVE_BRACKETED: ReadonlySet<NumberStyle> = new Set(['part', 'chapter', 'section', 'han', 'han-bracket'])

/** A level of numbers that is left out: `（1）` right under `一、`. */
export const levelSkipped: DocumentRule = {
  id: 'level-skipped',
  subject: 'document',
  severity: 'info',
  summary: { en: 'A level of numbers is left out ((1) right under 一、)', zh: '编号跳级（如“一、”下直接用“（1）”）' },
  why: {
    en: 'Official documents count 一、 then （一） then 1. then （1）; where a level is missing, a heading between may have been lost.',
    zh: '公文的层次依次为“一、”“（一）”“1.”“（1）”；跳级往往意味着中间的标题丢失。',
  },
  mend: { en: 'Restore the heading between, or use the number of the next level.', zh: '补上中间一级的标题，或改用下一级编号。' },
  passes: '某市养老服务工作方案\n一、重点任务\n1.发展助餐。包括：\n（1）建设食堂5家。\n（2）建设餐桌9张。',
  fails: '某市养老服务工作方案\n一、重点任务\n（1）发展助餐。建设食堂5家。\n（2）发展助浴。建设浴室3家。',
  check: ({ parsed, root }) => {
    const found: Problem[] = []
    const visit = (parent: Root | Section): void => {
      const sections = parent.children.flatMap((child) => (child.type === 'section' ? [child] : []))
      const first = sections.find(({ style }) => style === 'arabic-bracket')
      if (first && parent.type === 'section' && ABOVE_BRACKETED.has(parent.style))
        found.push({
          place: toSpan(parsed, { from: first.from, to: first.from + first.number.length }),
          message: {
            en: `Unexpected ${first.number} right under ${parent.number}, expected a level between`,
            zh: `“${parent.number}”下直接出现“${first.number}”，中间缺一级`,
          },
        })
      sections.forEach(visit)
    }
    visit(root)
    return found
  },
}
