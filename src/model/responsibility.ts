import * as z from 'zod'
import { UnitRole } from './lists.ts'
import { Span } from './span.ts'

/** A unit made answerable for an action. */
export const ResponsibleUnit = z
  .strictObject({
    name: z.string().describe('the unit in full, an omitted prefix restored'),
    text: z.string().describe('the characters that name it, exactly as in the source'),
    role: UnitRole,
    function: z.string().nullable().describe('what kind of department it is, a key of the lexicon, the same at every level of government'),
    span: Span,
  })
  .meta({ id: 'ResponsibleUnit' })
export type ResponsibleUnit = z.infer<typeof ResponsibleUnit>

/** A list of units that closes an action, or holds for the whole document. */
export const Responsibility = z
  .strictObject({
    units: z.array(ResponsibleUnit),
    openEnded: z.boolean().describe('the list ends in 等'),
    inherited: z.boolean().describe('it stands at a parent of this action'),
    text: z.string().describe('the list as printed, cleaned of white space'),
    span: Span,
  })
  .meta({ id: 'Responsibility' })
export type Responsibility = z.infer<typeof Responsibility>
