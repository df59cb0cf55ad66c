import type { Action } from '../../model/action.ts'
import type { Plan } from '../../model/plan.ts'
import type { PlanRule, Problem } from '../rule.ts'
import { exampleSource, extractedExample } from '../plan-example.ts'

/** An extracted plan whose places do not give back its text. */
export const planSpans: PlanRule = {
  id: 'plan-spans',
  subject: 'plan',
  severity: 'error',
  summary: { en: 'A place in an extracted plan does not give back its text', zh: '提取结果的位置与原文不符' },
  why: {
    en: 'Every value must point at the characters it came from; this one points elsewhere.',
    zh: '每个值都应指向其出处，此处指向了别处。',
  },
  mend: { en: 'Extract the document again; do not write plans by hand.', zh: '重新提取，不要手工改写。' },
  passes: { 'a.txt': exampleSource, 'a.json': extractedExample('a.txt', exampleSource, '5家') },
  fails: { 'a.txt': exampleSource, 'a.json': extractedExample('a.txt', exampleSource, '6家') },
  check: ({ plans }) =>
    plans.flatMap(({ plan, source, place }) =>
      plan !== null && source.state === 'same'
        ? wrongTexts(plan, source.text).map(({ at, text, found }): Problem => ({
            place,
            message: {
              en: `Unexpected ${found} in the source at ${at}, expected ${text}`,
              zh: `${at}处原文为“${found}”，提取结果为“${text}”`,
            },
          }))
        : [],
    ),
}

/** The texts of a plan that the source does not give back at their places. */
function wrongTexts(plan: Plan, source: string): { at: string; text: string; found: string }[] {
  const pieces: { at: string; text: string; span: { start: number; end: number } }[] = []
  const visit = (actions: readonly Action[]): void => {
    for (const { targets, responsibility, actions: inner } of actions) {
      for (const { id, text, span } of targets) pieces.push({ at: id, text, span })
      if (responsibility && !responsibility.inherited)
        for (const { name, text, span } of responsibility.units) pieces.push({ at: name, text, span })
      visit(inner)
    }
  }
  visit(plan.actions)
  for (const { id, text, span } of plan.targets) pieces.push({ at: id, text, span })
  return pieces.flatMap(({ at, text, span }) => {
    const found = source.slice(span.start, span.end)
    return found === text ? [] : [{ at, text, found }]
  })
}
