import type { Target } from '../../model/target.ts'
import type { CheckedDocument, DocumentRule } from '../rule.ts'

const FEWEST = 4
const SHARE = 0.75

/** A target without a deadline among targets of its action that have one. */
export const targetWithoutDeadline: DocumentRule = {
  id: 'target-without-deadline',
  subject: 'document',
  severity: 'info',
  summary: { en: 'A target has no deadline though most others of its action have one', zh: '同一行动的目标大多有时限，此目标没有' },
  why: { en: 'By when it is due is open.', zh: '完成时限不明。' },
  mend: { en: 'Write by when it is due.', zh: '写明完成时限。' },
  passes:
    '某市2023年养老服务工作方案\n一、发展助餐。年底前，建设社区食堂5家。年底前，设助餐点30个。年底前，开通送餐线路12条。年底前，培训厨师80名。',
  fails:
    '某市2023年养老服务工作方案\n一、发展助餐。年底前，建设社区食堂5家。年底前，设助餐点30个。年底前，开通送餐线路12条。培训厨师80名。',
  check: (document) =>
    groups(document).flatMap((targets) => {
      const without = targets.filter((target) => !isDue(target))
      if (targets.length < FEWEST || targets.length - without.length < targets.length * SHARE) return []
      return without.map((target) => ({
        place: target.span,
        message: {
          en: `Unexpected target ${target.text} without a deadline, expected one as beside it`,
          zh: `目标“${target.text}”没有时限，同一行动的其他目标大多有`,
        },
      }))
    }),
}

function groups({ actions }: CheckedDocument): Target[][] {
  return actions
    .filter(({ deadline }) => deadline === null)
    .map(({ targets }) => targets.filter(({ kind }) => kind !== 'milestone' && kind !== 'relative'))
}

const isDue = ({ deadline, recurrence }: Target): boolean => deadline !== null || recurrence !== null
