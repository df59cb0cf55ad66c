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
        'the printed numbers from the outermost to this one, joined by dots; a repeated one gets ~2; a row of a task table is T1.3',
      ),
    number: z.string().nullable().describe('the number as printed'),
    level: z.int().positive(),
    title: z.string().nullable().describe('the heading, or null where the item is body text only'),
    span: Span.describe('from its number to its last character, children included'),
    deadline: Deadline.nullable(),
    scope: z.string().nullable(),
    targets: z.array(Target),
    responsibility: Responsibility.nullable(),
    get actions() {
      return z.array(Action)
    },
  })
  .meta({ id: 'Action' })
export type Action = z.infer<typeof Action>
