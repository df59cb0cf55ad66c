import * as z from 'zod'
import { Deadline, Target } from './target.ts'
import { Responsibility } from './responsibility.ts'
import { Span } from './span.ts'

/** A numbered section of the plan’s body, with the numbered sections inside it. */
export const Action = z
  .strictObject({
    id: z
      .string()
      .describe(
        'the printed numbers from the outermost to this one, joined by dots: `3.10`; a repeated one gets `~2`; a row of a table of tasks is `T1.3`',
      ),
    number: z.string().nullable().describe('the number as printed: `一、`'),
    level: z.int().positive().describe('how deep it stands, from 1'),
    title: z
      .string()
      .nullable()
      .describe(
        'the heading: from the number to the end of the line, or to the first 。 or ： where body text follows; null where the item is body text only',
      ),
    span: Span.describe('from its number to its last character, children included'),
    deadline: Deadline.nullable().describe('完成时限 of the whole action'),
    scope: z.string().nullable().describe('适用范围 of the whole action'),
    targets: z.array(Target).describe('those that stand in it but not in its children'),
    responsibility: Responsibility.nullable().describe('its units'),
    get actions() {
      return z.array(Action).describe('the numbered sections inside it')
    },
  })
  .meta({
    id: 'Action',
    description:
      'A numbered section of the body: `一、`, `（一）`, `1.`, `(1)`, `①`, `第一条`, `一是`, at the head of a line or inside one; or a row of a table of tasks. No number in prose, no list of attachments. Numbers stand as printed: where 二、 is left out, the next one is still `3`.',
  })
export type Action = z.infer<typeof Action>
