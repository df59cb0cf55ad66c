import * as z from 'zod'
import { UnitRole } from './lists.ts'
import { Span } from './span.ts'

/** A unit made answerable for an action. */
export const ResponsibleUnit = z
  .strictObject({
    name: z.string().describe('the unit in full; an omitted prefix is restored: 市教育局、民政局 is 市教育局, 市民政局'),
    text: z.string().describe('the characters that name it, exactly as in the source'),
    role: UnitRole.describe('`lead` 牵头; `support` 配合, 参与; `implement` 落实 by lower governments; else `responsible`'),
    function: z
      .string()
      .nullable()
      .describe('the key of its function, the same for 市卫健委 and 省卫生健康委员会: `health`; null where unknown'),
    span: Span.describe('where it stands'),
  })
  .meta({ id: 'ResponsibleUnit' })
export type ResponsibleUnit = z.infer<typeof ResponsibleUnit>

/** A list of units that closes an action, or holds for the whole document. */
export const Responsibility = z
  .strictObject({
    units: z.array(ResponsibleUnit).describe('the units in their order'),
    openEnded: z.boolean().describe('whether the list ends in 等'),
    inherited: z.boolean().describe('whether it stands at a parent of this action'),
    text: z.string().describe('the list as printed'),
    span: Span.describe('where it stands'),
  })
  .meta({
    id: 'Responsibility',
    description:
      'The units that a document makes answerable: the bracket at the end of an action, the line 责任单位：, 牵头单位：, 配合单位：, or a column of a table. A line of units belongs to the innermost action that it closes. Prose that names who leads (由…牵头) is no list.',
  })
export type Responsibility = z.infer<typeof Responsibility>
