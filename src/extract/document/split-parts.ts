import type { Parsed } from '../../parse/parse.ts'
import type { AcceptedNumber } from '../../parse/outline/decide-sequence.ts'
import { readAtoms } from './atoms.ts'
import { attachmentHead } from './attachment-head.ts'
import { agree, findTitle } from './find-title.ts'
import { titleCandidates } from './title-candidates.ts'

/**
 * Where each document of a file begins in the clean text; the first at 0. A notice and the plan that it carries are one; another attachment (`附件2`) and a second plan,
 * whose title stands between sections where the numbering begins anew, are documents of their own. Not parted: a list of attachments (`附件：1.…`),
 * attachments that come before the first section.
 */
export function splitParts(parsed: Parsed): number[] {
  const first = parsed.numbers[0]
  if (!first) return [0]
  const heads = attachments(parsed, first)
  const starts = [...heads, ...secondTitles(parsed)].sort((one, other) => one - other)
  const carried = starts[0] === undefined ? null : carriedBehind(parsed, starts[0])
  const parts = [0]
  let passed = 0
  for (const start of starts) {
    // A title right behind 附件2 begins the same part.
    if (start === passed || (passed > 0 && start - passed < NEAR && !heads.includes(start))) continue
    passed = start
    if (carried === null || start !== starts[0] || !agree(carried, titleAt(parsed, start) ?? '')) parts.push(start)
  }
  return parts
}

const NEAR = 150

function attachments(parsed: Parsed, first: AcceptedNumber): number[] {
  const { pieces } = parsed.document
  return pieces.flatMap(({ from, to, kind }) =>
    from > first.at && kind !== 'contents' && attachmentHead(parsed, from, to) !== null ? [from] : [],
  )
}

/** The titles of plans that follow another in a file: the count begins anew behind them. */
function secondTitles(parsed: Parsed): number[] {
  const { numbers } = parsed
  const found: number[] = []
  for (let index = 1; index < numbers.length; index++) {
    const [before, number] = [numbers[index - 1], numbers[index]]
    if (!before || !number || number.depth !== 0 || number.parts.some((part) => part !== 1) || number.style !== numbers[0]?.style) continue
    const window = readAtoms(parsed, Math.max(before.at, number.at - WINDOW), number.at)
    const title = titleCandidates(window).findLast(({ from }) => parsed.document.map.text.charAt(from - 1) === '\n')
    if (title) found.push(title.from)
  }
  return found
}

// A preface rarely is longer.
const WINDOW = 4000

/** The title of the plan that the notice at the head carries, where it is not printed before `end`. */
function carriedBehind(parsed: Parsed, end: number): string | null {
  const { text } = parsed.document.map
  const front = Math.min(parsed.numbers[0]?.at ?? end, end)
  const { own, notice } = findTitle(text, { from: 0, to: end }, front, readAtoms(parsed, 0, front), null)
  return own && notice && /[《〈]$/.test(text.slice(0, own.from)) ? own.text : null
}

function titleAt(parsed: Parsed, start: number): string | null {
  return titleCandidates(readAtoms(parsed, start, Math.min(parsed.document.map.text.length, start + 300)))[0]?.text ?? null
}
