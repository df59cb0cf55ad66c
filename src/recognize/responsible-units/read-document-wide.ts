import { DutyList } from './read-duties.ts'
import { nameUnits } from './name-units.ts'
import { readRemark } from './read-remark.ts'
import type { DocumentWideReading } from './responsibility-reading.ts'
import { splitItems } from './split-items.ts'

/**
 * Reads a statement about all that follows: `以下任务均需各县（区）人民政府（管委会）落实，不再列出`.
 * A list that holds for its own action (`各县（区）人民政府落实`) is none.
 */
export function readDocumentWide(text: string, from = 0): DocumentWideReading | null {
  if (!text.includes('均', from) && !text.includes('都', from) && !text.includes('不再', from)) return null
  WIDE.lastIndex = from
  const match = WIDE.exec(text)
  if (!match) return null
  const start = match.index + (match[1] ?? '').length
  const said = start + (match[2] ?? '').length
  const end = sentenceEnd(text, said)
  const list = new DutyList(text, true)
  list.begin('plain')
  for (const item of splitItems(text, said, end)) if (!readRemark(text, item.start, item.end) && !list.read(item)) break
  list.close()
  const units = list.stated ? nameUnits(list.duties, false) : null
  return units && units.length > 0 ? { units, start, end } : null
}

function sentenceEnd(text: string, from: number): number {
  const stop = text.indexOf('。', from)
  const line = text.indexOf('\n', from)
  return Math.min(stop < 0 ? text.length : stop, line < 0 ? text.length : line)
}

const WIDE =
  /(^|[，；。（\n])((?:以下|下列|下述|上述|以上|后续|其余|其他|各项|所有|全部|本方案|本意见|本通知)[^，；。（）]{0,16}?(?:均需要?由?|均须由?|均应由?|均要由?|均由|均|都需要?由?|都要由?|都由|皆由|需由|须由))/g
