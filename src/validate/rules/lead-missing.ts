import { toSpan } from '../../extract/to-span.ts'
import type { DocumentRule } from '../rule.ts'

// 各地区、各部门负责: all answer alike.
const GENERAL = /^(?:各|有关|相关)/

/** A list of units without a lead where the others have one. */
export const leadMissing: DocumentRule = {
  id: 'lead-missing',
  subject: 'document',
  severity: 'info',
  summary: { en: 'A list of several units names no lead though most others do', zh: '多个责任单位中没有牵头单位，其他行动大多有' },
  why: { en: 'Of several units none answers first.', zh: '多个单位共同负责而无牵头，责任不清。' },
  mend: { en: 'Mark the lead (牵头).', zh: '写明牵头单位。' },
  passes:
    '某市养老服务工作方案\n一、发展助餐。建设食堂5家。（牵头单位：市民政局；配合单位：市财政局）\n二、发展助浴。建设浴室3家。（牵头单位：市民政局；配合单位：市财政局）\n三、发展助医。建设诊所2家。（牵头单位：市卫健委；配合单位：市财政局）',
  fails:
    '某市养老服务工作方案\n一、发展助餐。建设食堂5家。（牵头单位：市民政局；配合单位：市财政局）\n二、发展助浴。建设浴室3家。（责任单位：市民政局、市财政局）\n三、发展助医。建设诊所2家。（牵头单位：市卫健委；配合单位：市财政局）',
  check: (document) => {
    const lists = document.unitLists.filter(({ units }) => units.length > 1 && units.some(({ name }) => !GENERAL.test(name)))
    const without = lists.filter(({ units }) => !units.some(({ role }) => role === 'lead'))
    if (lists.length < 3 || lists.length - without.length < lists.length * 0.65) return []
    return without.map((list) => ({
      place: toSpan(document.parsed, list),
      message: { en: 'Unexpected list of units without a lead, expected one as elsewhere', zh: '此处没有牵头单位，其他行动大多有' },
    }))
  },
}
