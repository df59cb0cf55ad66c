import type { Target } from '../../model/target.ts'
import type { DocumentRule, PlacedTarget, Problem } from '../rule.ts'

// What so few characters name may be said of many things.
const SHORTEST = 4
const EXACT = new Set<Target['comparator']>(['=', '>=', '<='])
// The whole place of the plan, said or not.
const WHOLE = /^全[国省市州县区域盟旗]$/

/** Two places of a document that give one goal two values, in its body or in a table. */
export const valueConflict: DocumentRule = {
  id: 'value-conflict',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'One goal has two values in two places', zh: '同一目标前后数值不一致' },
  why: { en: 'One of the two is wrong; a table and the body it sums up often drift apart.', zh: '其中一处有误；正文与附表常有出入。' },
  mend: { en: 'Make both the same, or name what parts them (place, time, kind).', zh: '统一数值，或写明两者的区别（范围、时间、类别）。' },
  passes:
    '某市养老服务工作方案\n一、发展助餐。到2025年，社区食堂覆盖率达到80%。\n二、发展指标。到2023年，社区食堂覆盖率达到60%。到2025年，社区食堂覆盖率达到80%。',
  fails: '某市养老服务工作方案\n一、发展助餐。到2025年，社区食堂覆盖率达到80%。\n二、发展指标。到2025年，社区食堂覆盖率达到85%。',
  check: ({ parsed, targets }) => {
    const first = new Map<string, PlacedTarget>()
    const found: Problem[] = []
    for (const placed of targets) {
      const { target } = placed
      const key = keyOf(target)
      if (key === null) continue
      const before = first.get(key)
      if (before === undefined) {
        first.set(key, placed)
        continue
      }
      if (before.target.value === target.value || !comparable(before.target, target, parsed.source)) continue
      found.push({
        place: target.span,
        related: before.target.span,
        message: {
          en: `Unexpected ${target.text} for ${target.indicator ?? ''}, expected ${before.target.text} as in line ${before.target.span.line}`,
          zh: `“${target.indicator ?? ''}”此处为${target.text}，第${before.target.span.line}行为${before.target.text}`,
        },
      })
    }
    return found
  },
}

/** What makes two targets one goal: all but the value; null for what is too vague to tell. */
function keyOf({ indicator, scope, unit, deadline, recurrence, basis, per, comparator, value, max }: Target): string | null {
  if (indicator === null || indicator.length < SHORTEST || value === null || max !== null || !EXACT.has(comparator)) return null
  if (deadline?.date == null) return null
  return [indicator, scope !== null && WHOLE.test(scope) ? null : scope, unit, deadline.date, recurrence, basis, per?.text].join('|')
}

/** Whether two values of one goal must be the same: a body and a table; two sentences that are both binding or both not. */
function comparable(one: Target, other: Target, source: string): boolean {
  const cells = [one, other].filter(({ rule }) => rule === 'table-cell').length
  if (cells > 0) return cells === 1
  // In one sentence two values are two things: 全国达到20%，京津冀达到30%.
  return one.modality === other.modality && source.slice(one.span.end, other.span.start).includes('。')
}
