import { measureWords } from '../../lexicon/measure-words.ts'
import type { QuantityReading } from '../../tree.ts'
import { readQuantity } from './read-quantity.ts'
import { refuseByNeighbours } from './refuse-by-neighbours.ts'

const HAN = '零〇○一二两三四五六七八九十百千万廿卅'
const FIRST_OF_UNIT = [...new Set(measureWords.map(({ word }) => word.charAt(0)))].filter((character) => /[一-鿿]/.test(character)).join('')
// A Chinese figure counts something only where another figure, a measure word or a sign of a range or a share stands behind it.
const STARTS = new RegExp(`\\d|[${HAN}](?=[${HAN}亿${FIRST_OF_UNIT}余多来几分成半点%‰（至到—–~-])|半(?=数)`, 'g')
const ROUNDED = /[近上数几好]/

/**
 * Finds every quantity in the clean text, in order; one that its direct neighbours show to be a name, a date or an ordinal is kept with its reason.
 * In `“十百千”工程新增20多个` it finds `20多个` and refuses the name.
 */
export function findQuantities(text: string): QuantityReading[] {
  const found: QuantityReading[] = []
  STARTS.lastIndex = 0
  for (let match = STARTS.exec(text); match !== null; match = STARTS.exec(text)) {
    const at = match.index
    const before = text.charAt(at - 1)
    // Vague tens: 数十家, 几百个, 上千名.
    if (ROUNDED.test(before) && !/\d/.test(match[0]) && /[十百千万]/.test(match[0])) {
      const reading = readVague(text, at, before)
      if (reading) {
        found.push(reading)
        STARTS.lastIndex = reading.to
        continue
      }
    }
    const reading = readQuantity(text, at)
    if (!reading) {
      if (/\d/.test(match[0])) {
        DIGITS.lastIndex = at
        STARTS.lastIndex = at + (DIGITS.exec(text)?.[0].length ?? 1)
      }
      continue
    }
    reading.refused ??= refuseByNeighbours(text, reading)
    found.push(reading)
    STARTS.lastIndex = reading.to
  }
  return found
}

const DIGITS = /[\d.,]+/y

function readVague(text: string, at: number, before: string): QuantityReading | null {
  const reading = readQuantity(text, at)
  if (!reading || reading.kind === 'percentage') return null
  reading.comparator = before === '近' ? '~' : '>='
  reading.comparing = { from: at - 1, to: at }
  reading.small = false
  reading.refused ??= before === '近' || before === '上' ? refuseByNeighbours(text, reading) : 'vague-amount'
  return reading
}
