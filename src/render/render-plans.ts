import type { Plan } from '../model/plan.ts'
import { type FormatName, formats } from './formats.ts'
import type { Chunk, RenderOptions } from './plan-format.ts'

/** How plans are written in one piece. */
export interface RenderPlansOptions extends Partial<Pick<RenderOptions, 'language' | 'width'>> {
  /** The decoded text of the file that the plans are of; html shows it. */
  readonly source?: string
}

/** Writes the plans of one file in one piece, as `plan extract` does; a workbook is bytes, all else text. */
export async function renderPlans(
  plans: readonly Plan[],
  format: Exclude<FormatName, 'xlsx'>,
  options?: RenderPlansOptions,
): Promise<string>
export async function renderPlans(plans: readonly Plan[], format: 'xlsx', options?: RenderPlansOptions): Promise<Uint8Array>
export async function renderPlans(
  plans: readonly Plan[],
  format: FormatName,
  { source = '', language = 'en', width = 100 }: RenderPlansOptions = {},
): Promise<Chunk> {
  const { open, piece } = await formats[format]()
  const options = { several: plans.length !== 1, language, width }
  const writer = open(options)
  const chunks = [...(plans.length === 0 ? [] : writer.add(piece({ plans, source }, options))), ...writer.end()]
  return format === 'xlsx' ? Buffer.concat(chunks.map((chunk) => Buffer.from(chunk))) : chunks.join('')
}
