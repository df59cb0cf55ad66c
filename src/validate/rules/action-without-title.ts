import { exceptions, headPlace, siblingGroups, tasks } from '../siblings.ts'
import type { DocumentRule } from '../rule.ts'

/** An item without a heading among items that have one. */
export const actionWithoutTitle: DocumentRule = {
  id: 'action-without-title',
  subject: 'document',
  severity: 'info',
  summary: { en: 'An action has no heading though those beside it have one', zh: '同级行动都有标题，此项没有' },
  why: { en: 'Its heading was lost, or its first full stop is missing.', zh: '标题可能丢失，或标题后缺少句号。' },
  mend: { en: 'Restore the heading, or the full stop behind it.', zh: '补上标题，或标题后的句号。' },
  passes:
    '某市养老服务工作方案\n1.发展助餐。在全市建设社区食堂5家以上。\n2.发展助浴。在全市建设社区浴室3家以上。\n3.发展助医。在全市建设社区诊所2家以上。\n4.发展助急。在全市安装呼叫器600台以上。',
  fails:
    '某市养老服务工作方案\n1.发展助餐。在全市建设社区食堂5家以上。\n2.发展助浴。在全市建设社区浴室3家以上。\n3.到2025年底，在全市建设社区诊所2家以上，配备全科医生20名以上，覆盖全部街道和乡镇。\n4.发展助急。在全市安装呼叫器600台以上。',
  check: ({ parsed, plan }) =>
    siblingGroups(plan)
      .flatMap((group) => exceptions(tasks(group), ({ number, title }) => number === null || title !== null, { share: 0.75, fewest: 4 }))
      .map((action) => ({
        place: headPlace(action, parsed.source),
        message: {
          en: `Unexpected item ${action.number ?? action.id} without a heading, expected one as beside it`,
          zh: `“${action.number ?? action.id}”没有标题，同级行动大多有`,
        },
      })),
}
