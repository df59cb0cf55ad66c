import type { Target } from '../../model/target.ts'
import { comparatorSigns } from './kind-labels.ts'

/** A target’s value as people read it: `≥ 4,500户`, `5–7个`, `1,500亿元`; the document’s own words where there is no number: `≥ 上年度平均水平`. */
export function quantityText({
  comparator,
  value,
  max,
  unit,
  text,
}: Pick<Target, 'comparator' | 'value' | 'max' | 'unit' | 'text'>): string {
  if (value === null) return comparatorSigns[comparator] + text
  const scale = scaleOf(max ?? value)
  const numbers = max === null ? shorten(value, scale) : `${shorten(value, scale)}–${shorten(max, scale)}`
  return `${comparatorSigns[comparator]}${numbers}${scaleSigns[scale]}${unit ?? ''}`
}

type Scale = 0 | 4 | 8 | 12

const scaleSigns: Readonly<Record<Scale, string>> = { 0: '', 4: '万', 8: '亿', 12: '万亿' }

// Round numbers from ten thousand on are said in 万, 亿 and 万亿.
function scaleOf(value: number): Scale {
  const size = Math.abs(value)
  if (size >= 1e12 && size % 1e10 === 0) return 12
  if (size >= 1e8 && size % 1e6 === 0) return 8
  return size >= 1e4 && size % 100 === 0 ? 4 : 0
}

function shorten(value: number, scale: Scale): string {
  return (value / 10 ** scale).toLocaleString('en', { maximumFractionDigits: 6 })
}
