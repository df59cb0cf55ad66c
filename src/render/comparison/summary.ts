import type { Comparison, Matrix } from '../../model/comparison.ts'
import type { Language } from '../../model/language.ts'

/** How many rows of each kind a comparison has, in a line. */
export function diffSummary({ actions, targets }: Comparison, language: Language): string {
  const matched = actions.filter(({ status }) => status === 'matched').length
  const pairs = targets.filter(({ relation }) => relation === 'same')
  const count = {
    actions: matched,
    pairs: pairs.length,
    changed: pairs.filter(({ status }) => status === 'changed').length,
    related: targets.filter(({ relation }) => relation === 'related').length,
    left: targets.filter(({ status }) => status === 'left-only').length,
    right: targets.filter(({ status }) => status === 'right-only').length,
  }
  return language === 'zh'
    ? `行动对应 ${count.actions} 项；目标对应 ${count.pairs} 个（有变化 ${count.changed} 个），相关 ${count.related} 个，仅左 ${count.left} 个，仅右 ${count.right} 个`
    : `${count.actions} actions matched; ${count.pairs} targets matched (${count.changed} changed), ${count.related} related, ${count.left} left only, ${count.right} right only`
}

/** How many indicators a matrix has, and how many of them more than one plan has. */
export function matrixSummary({ plans, rows }: Matrix, language: Language): string {
  const common = rows.filter(({ cells }) => cells.filter((cell) => cell !== null).length > 1).length
  return language === 'zh'
    ? `${plans.length} 份方案，${rows.length} 个指标，其中 ${common} 个不止一份方案有`
    : `${plans.length} plans, ${rows.length} indicators, ${common} of them in more than one plan`
}
