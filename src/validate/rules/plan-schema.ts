import type { PlanRule } from '../rule.ts'
import { exampleSource, extractedExample } from '../plan-example.ts'

const example = extractedExample('a.txt', exampleSource, '5家')

/** An extracted plan that does not fit the schema. */
export const planSchema: PlanRule = {
  id: 'plan-schema',
  subject: 'plan',
  severity: 'error',
  summary: { en: 'An extracted plan does not fit the schema', zh: '提取结果不符合模式' },
  why: { en: 'Programs that read it rely on the schema.', zh: '读取它的程序依赖该模式。' },
  mend: { en: 'Extract the document again with this version; do not write plans by hand.', zh: '用当前版本重新提取，不要手工改写。' },
  passes: { 'a.json': example },
  fails: { 'a.json': example.replace('"part": 1', '"part": "first"') },
  check: ({ plans }) =>
    plans.flatMap(({ faults, place }) =>
      faults.map(({ at, expected }) => ({
        place,
        message: { en: `Unexpected value at ${at || 'the top'}: ${expected}`, zh: `${at || '顶层'}的值不符合模式：${expected}` },
      })),
    ),
}
