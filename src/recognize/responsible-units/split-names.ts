import { allMatches } from '../../text/all-matches.ts'
import { readDepartment } from '../../lexicon/department-function.ts'
import { unitShape } from './unit-shape.ts'
import type { TextRange } from './responsibility-reading.ts'

/**
 * Cuts an item that holds several names: `银保监会及各地区`, `市教育局和市民政局`, and names that lost the blank between them, `市民政局市财政局`.
 * A conjunction inside a name (`文化和旅游局`) stays.
 */
export function splitNames(text: string, start: number, end: number): readonly TextRange[] {
  const item = text.slice(start, end)
  for (const match of [...allMatches(BETWEEN_LISTS, item), ...allMatches(BETWEEN_NAMES, item)]) {
    const left = item.slice(0, match.index)
    const right = item.slice(match.index + match[0].length)
    if (isName(left) && isName(right))
      return [...splitNames(text, start, start + match.index), ...splitNames(text, end - right.length, end)]
  }
  return splitGlued(text, start, end)
}

// 国务院相关部门和单位及各地区: 及 divides more than 和.
const BETWEEN_LISTS = /以及|及其|及/g
const BETWEEN_NAMES = /和|与/g
const OPEN_ENDED = /等[\u4e00-\u9fff]{0,12}$/

function isName(text: string): boolean {
  return unitShape(text) !== null || unitShape(text.replace(OPEN_ENDED, '')) !== null
}

function splitGlued(text: string, start: number, end: number): readonly TextRange[] {
  for (let at = start + 2; at < end - 2; at++) {
    if (!RANKS.includes(text.charAt(at)) || !ENDINGS.includes(text.charAt(at - 1))) continue
    const left = text.slice(start, at)
    const right = text.slice(at, end)
    if (readDepartment(left) && isGluedName(right)) return [{ start, end: at }, ...splitGlued(text, at, end)]
  }
  return [{ start, end }]
}

/** What follows a glued name must start with one: a rank and a department. */
function isGluedName(text: string): boolean {
  const match = readDepartment(text)
  if (match) return match.start <= 2
  for (let at = 3; at < text.length; at++) {
    if (RANKS.includes(text.charAt(at)) && ENDINGS.includes(text.charAt(at - 1)) && readDepartment(text.slice(0, at))) return true
  }
  return false
}

const RANKS = '省市县区州盟旗'
const ENDINGS = '局委厅办部联院会署府协'
