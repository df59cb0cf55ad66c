import * as z from 'zod'

/** A place in the decoded source: `source.slice(start, end)` is what was read. Offsets count UTF-16 units; `line` and `column` count from 1. */
export const Span = z
  .strictObject({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    line: z.int().positive(),
    column: z.int().positive(),
    page: z.int().positive().optional(),
    element: z.string().optional(),
  })
  .meta({ id: 'Span', description: 'A place in the decoded source; offsets count UTF-16 units, line and column count from 1.' })

export type Span = z.infer<typeof Span>
