import * as z from 'zod'

/** A place in the decoded source: `source.slice(start, end)` is what was read. Offsets count UTF-16 units; `line` and `column` count from 1. */
export const Span = z
  .strictObject({
    start: z.int().nonnegative().describe('the offset of the first character in the decoded source, in UTF-16 units'),
    end: z.int().nonnegative().describe('the offset behind the last'),
    line: z.int().positive().describe('the line of `start`, from 1'),
    column: z.int().positive().describe('its column in UTF-16 units, from 1'),
    page: z.int().positive().optional().describe('the page, of a PDF only'),
    element: z.string().optional().describe('the element, of containers with elements only'),
  })
  .meta({ id: 'Span', description: 'A place in the decoded source; offsets count UTF-16 units, line and column count from 1.' })

export type Span = z.infer<typeof Span>
