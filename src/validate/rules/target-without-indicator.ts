import type { Target } from '../../model/target.ts'
import type { DocumentRule } from '../rule.ts'

/** A target of which nothing says what is measured. */
export const targetWithoutIndicator: DocumentRule = {
  id: 'target-without-indicator',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'A target does not say what is measured', zh: '目标未说明衡量的是什么' },
  why: { en: 'A number without its indicator cannot be checked or compared.', zh: '只有数值没有指标，无法考核和比较。' },
  mend: { en: 'Name what is counted in the same clause.', zh: '在同一分句中写明指标名称。' },
  passes: '某市养老服务工作方案\n一、发展助餐。年底前，社区食堂达到80家。',
  fails: '某市养老服务工作方案\n一、发展助餐。加强社区食堂建设。每年不少于4次。',
  check: ({ targets }) =>
    targets
      .filter(
        ({ target, target: { indicator, kind } }) => indicator === null && kind !== 'milestone' && kind !== 'relative' && isBare(target),
      )
      .map(({ target }) => ({
        place: target.span,
        message: { en: `Unexpected value ${target.text} without an indicator`, zh: `“${target.text}”没有指标名称` },
      })),
}

// A verb of reaching and a comparator; a clause with more words names something.
const MOST = 5

/** Whether the clause of a target has hardly a word besides its value. */
function isBare({ quote, text }: Target): boolean {
  return (quote.replace(text, '').match(/[一-鿿]/g)?.length ?? 0) <= MOST
}
