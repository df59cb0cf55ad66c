import type { PlanRule } from '../rule.ts'
import { extractedExample, exampleSource } from '../plan-example.ts'

/** An extracted plan whose source was changed since. */
export const planSource: PlanRule = {
  id: 'plan-source',
  subject: 'plan',
  severity: 'warning',
  summary: { en: 'The source of an extracted plan has changed since', zh: '提取结果的源文件已改动' },
  why: { en: 'Its places point into a text that is no longer there.', zh: '其中的位置指向已不存在的文本。' },
  mend: { en: 'Extract the document again.', zh: '重新提取。' },
  passes: { 'a.txt': exampleSource, 'a.json': extractedExample('a.txt', exampleSource, '5家') },
  fails: { 'a.txt': `${exampleSource}（此件公开发布）`, 'a.json': extractedExample('a.txt', exampleSource, '5家') },
  check: ({ plans }) =>
    plans.flatMap(({ source, place }) =>
      source.state === 'changed'
        ? [
            {
              place,
              message: { en: `Unexpected sha256 of ${source.path}, expected that of the plan`, zh: `${source.path}的sha256与提取时不同` },
            },
          ]
        : [],
    ),
}
