import type { TextRange } from './responsibility-reading.ts'

/** An item that names no unit: a time by which it is due, a note that the first unit leads, or a note to pass over. */
export type Remark = { readonly kind: 'time'; readonly range: TextRange } | { readonly kind: 'first-leads' } | { readonly kind: 'note' }

/**
 * Reads an item beside units that is not one: `2023年底前完成`, `持续推进`, `排在第一位的部门为牵头部门`, `下同`.
 * `市民政局` is none.
 */
export function readRemark(text: string, start: number, end: number): Remark | null {
  const item = text.slice(start, end)
  if (TIME.test(item)) return { kind: 'time', range: { start, end } }
  if (statesFirstLeads(item)) return { kind: 'first-leads' }
  return NOTE.test(item) ? { kind: 'note' } : null
}

/** Whether a text says that the first unit of a list leads: `列第一位者为牵头单位，下同`; not `牵头单位：市民政局`. */
export function statesFirstLeads(text: string): boolean {
  return text.includes('牵头') && FIRST_LEADS.test(text)
}

const TIME =
  /^(?:(?:力争|争取|确保)?(?:于|在|到)?(?:20\d\d年|\d{1,2}月|今年|明年|当年|年内|年底|全年|每年|第?[一二三四]季度|[上下]半年)[^局委厅部办]{0,24}|\d{1,2}月底前?完成)$/
const FIRST_LEADS = /(?:第一位|首位|第一个|列首|排名第一|第一家)[^，。；]{0,8}(?:为|是|系)[^，。；]{0,4}牵头|第一(?:牵头|责任)单位为牵头/
const NOTE =
  /^(?:以下|下)同$|^(?:以下)?不再(?:一一|逐一|逐项|单独|重复|另行)*(?:列出|列示|列举|标注|说明)$|^(?:持续|长期|常年|按进度|按年度|按要求|已|分阶段|滚动|立即|即时|即日起)[^局委厅部办]{0,16}$|^[—\-–/／无]+$|^\d+(?:\.\d+)?分$/
