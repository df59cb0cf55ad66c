import { readAmount } from '../../src/recognize/quantity/read-number.ts'
import { readQuantity } from '../../src/recognize/quantity/read-quantity.ts'
import { fold } from '../../src/text/fold.ts'
import { readNumeral } from '../../src/text/numerals.ts'

/** What the characters of a value say by themselves; `unit` is undefined where they name none. */
export interface ReadBack {
  readonly value: number
  readonly max: number | null
  readonly unit?: string | null
}

const RANGE = /^(?<low>[^-—–~～至到]+)[-—–~～至到]{1,2}(?<high>[^-—–~～至到]+)$/
const RATIO = /^(?<part>[\d.]+)[∶：:]1$/

/** Reads a value from its own characters, without anything that stands around them. */
export function readBack(text: string): ReadBack | null {
  const bare = fold(text).replace(/\s|\*\*/g, '')
  const quantity = readQuantity(bare, 0)
  if (quantity?.to === bare.length && quantity.value !== null) return { value: quantity.value, max: quantity.max, unit: quantity.unit }
  const ratio = RATIO.exec(bare)?.groups?.['part']
  if (ratio) return { value: Number(ratio), max: null }
  const range = RANGE.exec(bare)?.groups
  const [low, high] = [wholeAmount(range?.['low'] ?? ''), wholeAmount(range?.['high'] ?? '')]
  if (low !== null && high !== null) return { value: low, max: high }
  const amount = wholeAmount(bare)
  return amount === null ? null : { value: amount, max: null }
}

function wholeAmount(text: string): number | null {
  const amount = readAmount(text, 0)
  return amount?.to === text.length ? amount.value : readNumeral(text)
}

/** Whether what was read back is the value; a cell of a table may have its unit, and the 万 before it, in its heading. */
export function agrees(read: ReadBack, value: number | null, max: number | null, inTable: boolean): boolean {
  const scales = inTable ? [1, 1e4, 1e8, 1e12] : [1]
  const near = (printed: number | null, given: number | null, scale: number): boolean =>
    printed === null || given === null ? printed === given : Math.abs(printed * scale - given) <= 1e-9 * Math.abs(given)
  return scales.some((scale) => near(read.value, value, scale) && near(read.max, max, scale))
}
