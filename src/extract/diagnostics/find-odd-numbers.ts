import { messageOf } from '../../model/diagnostic-messages.ts'
import type { AcceptedNumber } from '../../parse/outline/decide-sequence.ts'
import type { Oddity, DiagnosedDocument } from './oddity.ts'
import { within } from './within.ts'

/** Finds numbers of sections that leave one out: `一、` … `三、`; not one that carries on a count through another group. */
export function findNumberingGaps(document: DiagnosedDocument): Oddity[] {
  return oddNumbers(document, 'gap', (printed, before) =>
    before === null ? messageOf('first-number', { number: printed }) : messageOf('number-left-out', { number: printed, before }),
  )
}

/** Finds numbers of sections that stand twice or run backwards: `三、` … `三、`. */
export function findNumberingRepeats(document: DiagnosedDocument): Oddity[] {
  return oddNumbers(document, 'repeat', (printed, before) =>
    before === printed
      ? messageOf('number-twice', { number: printed })
      : messageOf('number-back', { number: printed, before: before ?? '' }),
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
