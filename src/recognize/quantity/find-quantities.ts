import { characterFinder } from '../../text/character-finder.ts'
import { measureWords } from '../../lexicon/measure-words.ts'
import type { QuantityReading } from '../../tree.ts'
import { readQuantity } from './read-quantity.ts'
import { refuseByNeighbours } from './refuse-by-neighbours.ts'

const HAN = '零〇○一二两三四五六七八九十百千万廿卅'
const FIRST_OF_UNIT = [...new Set(measureWords.map(({ word }) => word.charAt(0)))].filter((character) => /[一-鿿]/.test(character)).join('')
// A Chinese figure counts something only where another figure, a measure word or a sign of a range or a share stands behind it.
const nextStart = characterFinder(`0123456789${HAN}半`)
const BEHIND_HAN: ReadonlySet<string> = new Set(`${HAN}亿${FIRST_OF_UNIT}余多来几分成半点%‰（至到—–~-`)
const ROUNDED = [...'近上数几好']
const LARGE = '十百千万'

/**
 * Finds every quantity in the clean text, in order; one that its direct neighbours show to be a name, a date or an ordinal is kept with its reason.
 * In `“十百千”工程新增20多个` it finds `20多个` and refuses the name.
 */
export function findQuantities(text: string): QuantityReading[] {
  const found: QuantityReading[] = []
  let behind = 0
  for (let at = nextStart(text, 0, text.length); at < text.length; at = nextStart(text, Math.max(at + 1, behind), text.length)) {
    const digit = text.charAt(at) <= '9'
    if (!digit && !countsSomething(text, at)) continue
    const before = text.charAt(at - 1)
    // Vague tens: 数十家, 几百个, 上千名.
    if (!digit && ROUNDED.includes(before) && LARGE.includes(text.charAt(at))) {
      const reading = readVague(text, at, before)
      if (reading) {
        found.push(reading)
        behind = reading.to
        continue
      }
    }
    const reading = readQuantity(text, at)
    if (!reading) {
      if (digit) {
        DIGITS.lastIndex = at
        behind = at + (DIGITS.exec(text)?.[0].length ?? 1)
      }
      continue
    }
    reading.refused ??= refuseByNeighbours(text, reading)
    found.push(reading)
    behind = reading.to
  }
  return found
}

const DIGITS = /[\d.,]+/y

function countsSomething(text: string, at: number): boolean {
  const next = text.charAt(at + 1)
  return text.charAt(at) === '半' ? next === '数' : BEHIND_HAN.has(next)
}

function readVague(text: string, at: number, before: string): QuantityReading | null {
  const reading = readQuantity(text, at)
  if (!reading || reading.kind === 'percentage') return null
  reading.comparator = before === '近' ? '~' : '>='
  reading.comparing = { from: at - 1, to: at }
  reading.small = false
  reading.refused ??= before === '近' || before === '上' ? refuseByNeighbours(text, reading) : 'vague-amount'
  return reading
}
