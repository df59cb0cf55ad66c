import type { AcceptedNumber } from '../../parse/outline/decide-sequence.ts'
import type { Oddity, DiagnosedDocument } from './oddity.ts'
import { within } from './within.ts'

/** Finds numbers of sections that leave one out: `一、` … `三、`; not one that carries on a count through another group. */
export function findNumberingGaps(document: DiagnosedDocument): Oddity[] {
  return oddNumbers(document, 'gap', (printed, before) =>
    before === null
      ? { en: `Unexpected first number ${printed}, expected the first of its kind`, zh: `编号从“${printed}”开始，前面有缺` }
      : { en: `Unexpected ${printed} after ${before}, expected the next number`, zh: `“${before}”之后是“${printed}”，中间有缺` },
  )
}

/** Finds numbers of sections that stand twice or run backwards: `三、` … `三、`. */
export function findNumberingRepeats(document: DiagnosedDocument): Oddity[] {
  return oddNumbers(document, 'repeat', (printed, before) =>
    before === printed
      ? { en: `Unexpected second ${printed}, expected the next number`, zh: `编号“${printed}”重复` }
      : {
          en: `Unexpected ${printed} after ${before ?? ''}, expected a number that goes on`,
          zh: `“${before ?? ''}”之后又是“${printed}”，编号倒退`,
        },
  )
}

function oddNumbers(
  { parsed, root }: DiagnosedDocument,
  odd: AcceptedNumber['odd'],
  message: (printed: string, before: string | null) => Oddity['message'],
): Oddity[] {
  const found: Oddity[] = []
  const last: (AcceptedNumber | undefined)[] = []
  for (const number of within(parsed.numbers, ({ at }) => at, root.from, root.to)) {
    const { at, depth, text } = number
    if (number.odd === odd) {
      const before = last[depth]?.style === number.style ? last[depth] : undefined
      found.push({ from: at, to: at + text.length, message: message(text, before?.text ?? null) })
    }
    last.length = depth
    last[depth] = number
  }
  return found
}
