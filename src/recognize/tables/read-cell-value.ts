import type { Comparator } from '../../model/lists.ts'
import type { Placed } from '../../tree.ts'
import { readUnit } from '../quantity/read-unit.ts'
import { readNumeral } from '../../text/numerals.ts'

/** The number of a table’s cell, with the place that it names for itself. */
export interface CellValue {
  readonly value: number
  readonly max: number | null
  readonly comparator: Comparator
  readonly comparing: Placed | null
  readonly unit: string | null
  readonly scope: Placed | null
  readonly cumulative: boolean
  readonly from: number
  readonly to: number
}

const CELL =
  /^(?<scope>[一-鿿（）、]{2,14}?)?(?:：)?(?<before>≥|≤|＞|＜|>|<|约|不低于|不少于|不超过|不高于|大于|小于|超过)?(?<open>[[［【〔])?(?<low>\d[\d,]{0,14}(?:\.\d+)?)(?:[-—–~～至](?<high>\d[\d,]{0,14}(?:\.\d+)?))?(?<scale>[万亿]{0,2})(?<unit>[^\d\s[\]［］【】〔〕]{0,12}?)?[\]］】〕]?(?<after>以上|以下|以内|左右)?$/
const BEFORE: Readonly<Record<string, Comparator>> = {
  '≥': '>=',
  不低于: '>=',
  不少于: '>=',
  '≤': '<=',
  不超过: '<=',
  不高于: '<=',
  '＞': '>',
  '>': '>',
  大于: '>',
  超过: '>',
  '＜': '<',
  '<': '<',
  小于: '<',
  约: '~',
}
const AFTER: Readonly<Record<string, Comparator>> = { 以上: '>=', 以下: '<=', 以内: '<=', 左右: '~' }

/** Reads a cell that holds a number: `≥95`, `[28]`, `3.5万`, `重点城市≥30`, `10-15`; not `——`, `约束性`, `2011年6月`. */
export function readCellValue(text: string, { from, to }: Placed): CellValue | null {
  if (to - from > 40) return null
  const piece = text.slice(from, to)
  const match = CELL.exec(piece)
  const groups = match?.groups
  if (!groups?.low) return null
  const unitText = groups.unit ?? ''
  const unit = unitText === '' ? null : unitText === '%' || unitText === '‰' ? unitText : (readUnit(unitText, 0)?.text ?? null)
  if (unitText !== '' && unit !== unitText) return null
  if (unit !== null && /^[年月日]$/.test(unit)) return null
  const scale = groups.scale ?? ''
  const low = readNumeral(groups.low.replaceAll(',', '') + scale)
  const high = groups.high ? readNumeral(groups.high.replaceAll(',', '') + scale) : null
  if (low === null || (high !== null && high < low)) return null
  const scope = groups.scope ?? ''
  const before = groups.before ?? ''
  const after = groups.after ?? ''
  const number = from + scope.length + (piece.charAt(scope.length) === '：' ? 1 : 0) + before.length
  return {
    value: low,
    max: high,
    comparator: high !== null ? 'range' : (BEFORE[before] ?? AFTER[after] ?? '='),
    comparing: before ? { from: number - before.length, to: number } : after ? { from: to - after.length, to } : null,
    unit,
    scope: scope === '' ? null : { from, to: from + scope.length },
    cumulative: groups.open !== undefined,
    from: number,
    to: to - after.length,
  }
}

/** A cell that stands for no number: `——`, `/`, `-`. */
export const isEmptyValue = (piece: string): boolean => /^(?:[-—–/／\s]|无|暂无)*$/.test(piece)
