import type { Action } from '../../model/action.ts'
import { exceptions, headPlace, nameOf, siblingGroups, tasks } from '../siblings.ts'
import type { DocumentRule } from '../rule.ts'

/** An action that nobody answers for among actions that have units. */
export const actionWithoutUnit: DocumentRule = {
  id: 'action-without-unit',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'An action names no unit though those beside it do', zh: '同级行动都有责任单位，此项没有' },
  why: {
    en: 'Nobody answers for it; or its list of units was lost or glued to another action.',
    zh: '此项无人负责，或责任单位一行丢失、错接到别处。',
  },
  mend: { en: 'Add the responsible units, or restore their line.', zh: '补上责任单位。' },
  passes:
    '某市养老服务工作方案\n一、发展助餐。建设食堂5家。（责任单位：市民政局）\n二、发展助浴。建设浴室3家。（责任单位：市民政局）\n三、发展助医。建设诊所2家。（责任单位：市卫健委）',
  fails:
    '某市养老服务工作方案\n一、发展助餐。建设食堂5家。（责任单位：市民政局）\n二、发展助浴。建设浴室3家。\n三、发展助医。建设诊所2家。（责任单位：市卫健委）',
  check: ({ parsed, plan }) =>
    siblingGroups(plan)
      .flatMap((group) => exceptions(tasks(group), isAnswered, { share: 0.65, fewest: 3 }))
      .map((action) => ({
        place: headPlace(action, parsed.source),
        message: {
          en: `Unexpected action ${nameOf(action)} without a responsible unit, expected one as beside it`,
          zh: `“${nameOf(action)}”没有责任单位，同级行动大多有`,
        },
      })),
}

function isAnswered({ responsibility, actions }: Action): boolean {
  return responsibility !== null || actions.some(isAnswered)
}
