import type { Target } from '../../model/target.ts'
import type { DocumentRule, Problem } from '../rule.ts'

/** A total that is less than what is to be added to it. */
export const cumulativeBelowIncrease: DocumentRule = {
  id: 'cumulative-below-increase',
  subject: 'document',
  severity: 'error',
  summary: { en: 'A total (累计) is less than the increase (新增) that it holds', zh: '累计数小于新增数' },
  why: { en: 'A total holds what is added: one of the two numbers is wrong.', zh: '累计数应包含新增数，两者必有一误。' },
  mend: { en: 'Correct the number that is wrong.', zh: '更正有误的数字。' },
  passes: '某市2023年养老服务工作方案\n一、发展助餐。年底前，新建社区食堂20家，累计建成社区食堂80家。',
  fails: '某市2023年养老服务工作方案\n一、发展助餐。年底前，新建社区食堂90家，累计建成社区食堂80家。',
  check: ({ targets }) => {
    const found: Problem[] = []
    const increases = targets.filter(({ target }) => target.basis === 'increase')
    for (const { target: total, action } of targets) {
      if (total.basis !== 'cumulative') continue
      const added = increases.find((placed) => placed.action === action && belongs(placed.target, total))?.target
      if (added === undefined || (added.value ?? 0) <= (total.value ?? Infinity)) continue
      found.push({
        place: total.span,
        related: added.span,
        message: {
          en: `Unexpected total ${total.text}, expected no less than the ${added.text} to be added`,
          zh: `累计${total.text}，小于新增${added.text}`,
        },
      })
    }
    return found
  },
}

/** Whether an increase adds to a total: the same unit, the same end, and the one’s name in the other’s. */
function belongs(added: Target, total: Target): boolean {
  if (added.unit !== total.unit || added.deadline?.date !== total.deadline?.date) return false
  const [one, other] = [added.indicator ?? '', total.indicator ?? '']
  return one.length > 1 && other.length > 1 && (one.endsWith(other) || other.endsWith(one))
}
