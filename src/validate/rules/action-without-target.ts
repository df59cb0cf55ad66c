import type { Action } from '../../model/action.ts'
import { exceptions, headPlace, nameOf, siblingGroups, tasks } from '../siblings.ts'
import type { DocumentRule } from '../rule.ts'

/** An action without a measurable target among actions that have one. */
export const actionWithoutTarget: DocumentRule = {
  id: 'action-without-target',
  subject: 'document',
  severity: 'info',
  summary: { en: 'An action states no measurable target though nearly all beside it do', zh: '同级行动几乎都有量化目标，此项没有' },
  why: {
    en: 'Whether it was done cannot be measured; or its number was lost.',
    zh: '完成与否无法衡量，或数字丢失。',
  },
  mend: { en: 'State how much, and by when; or accept the finding.', zh: '写明数量和时限；确无目标的可列入基线。' },
  passes:
    '某市养老服务工作方案\n一、发展助餐。建设食堂5家。\n二、发展助浴。建设浴室3家。\n三、发展助医。建设诊所2家。\n四、发展助急。安装呼叫器600台。\n五、发展助行。建设坡道80处。',
  fails:
    '某市养老服务工作方案\n一、发展助餐。建设食堂5家。\n二、发展助浴。建设浴室3家。\n三、发展助医。建设诊所2家。\n四、发展助急。做好应急服务。\n五、发展助行。建设坡道80处。',
  check: ({ parsed, plan }) =>
    siblingGroups(plan)
      .flatMap((group) => exceptions(tasks(group), hasTarget, { share: 0.8, fewest: 5 }))
      .map((action) => ({
        place: headPlace(action, parsed.source),
        message: {
          en: `Unexpected action ${nameOf(action)} without a target, expected one as beside it`,
          zh: `“${nameOf(action)}”没有量化目标，同级行动大多有`,
        },
      })),
}

function hasTarget({ targets, actions }: Action): boolean {
  return targets.some(({ value }) => value !== null) || actions.some(hasTarget)
}
