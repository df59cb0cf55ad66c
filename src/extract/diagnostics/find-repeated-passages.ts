import { messageOf } from '../../model/diagnostic-messages.ts'
import { characterFinder } from '../../text/character-finder.ts'
import type { Placed } from '../../tree.ts'
import { quote, type Oddity, type DiagnosedDocument } from './oddity.ts'
import { within } from './within.ts'

const nextMark = characterFinder('，。；')
const ANCHOR = 8
// How far back a passage that was set twice begins, at most: a section may stand twice.
const FAR = 4000
const NEAR = 400
// Of a passage that begins far back more than its last words must be the same.
const PROOF = 24
// A passage set twice stands right behind itself, or nearly; parallel clauses share less of what parts them.
const TANDEM = 10
const NEARLY = 20
const SHARE = 0.8
const PARAGRAPH = 40
const LONGEST_UNITS = 300

/**
 * Finds passages that were set twice: garbled lines (`调动报酬待遇，调动报酬待遇，调动书记`) and whole paragraphs.
 * Not parallel clauses (`城市社区建校率达到90%，农村社区建校率达到80%`), nor lists of units.
 */
export function findRepeatedPassages({ parsed, root }: DiagnosedDocument): Oddity[] {
  const { text } = parsed.document.map
  const [first] = within(parsed.numbers, ({ at }) => at, root.from, root.to)
  const found: Oddity[] = []
  const paragraphs = new Map<string, Placed>()
  const begin = first?.at ?? root.from
  for (const { from, to, kind } of within(parsed.document.pieces, (piece) => piece.from, root.from, root.to)) {
    if (kind !== 'text' && kind !== 'bullet' && kind !== 'units') continue
    const end = withoutUnits(text, from, to)
    const key = text.slice(end - ANCHOR, end)
    const before = paragraphs.get(key)
    const length = before === undefined || text.charAt(end - 1) !== '。' ? 0 : commonTail(text, before, { from, to: end })
    if (length >= Math.max(PARAGRAPH, (end - from) * SHARE)) {
      found.push(repeated(text, (before?.to ?? end) - length, end - length, length))
      continue
    }
    paragraphs.set(key, { from, to: end })
    findInside(text, from, to, begin, found)
  }
  return found
}

/** Where the body of a paragraph ends: before the bracket of units that closes it, since one list may close many. */
function withoutUnits(text: string, from: number, to: number): number {
  const end = text.charAt(to - 1) === '。' ? to - 1 : to
  if (text.charAt(end - 1) !== '）') return to
  const open = text.lastIndexOf('（', end - 1)
  return open > from && to - open < LONGEST_UNITS && text.charAt(open - 1) === '。' ? open : to
}

/** How many characters at the end of two paragraphs are the same; a heading or a list may be glued to the beginning of one. */
function commonTail(text: string, one: Placed, other: Placed): number {
  const most = Math.min(one.to - one.from, other.to - other.from)
  let length = 0
  while (length < most && text.charAt(one.to - 1 - length) === text.charAt(other.to - 1 - length)) length++
  return length
}

function findInside(text: string, from: number, to: number, begin: number, found: Oddity[]): void {
  const anchors = new Map<string, number>()
  let done = from
  for (let at = nextMark(text, from, to); at < to; at = nextMark(text, at + 1, to)) {
    if (at - ANCHOR < done) continue
    const key = text.slice(at - ANCHOR, at)
    const before = anchors.get(key)
    anchors.set(key, at)
    if (before === undefined || at - before > FAR) continue
    const distance = at - before
    if (distance > NEAR && text.slice(at, at + PROOF) !== text.slice(before, before + PROOF)) continue
    let start = at - ANCHOR
    while (start - distance > from && start > done && at - start < FAR && text.charAt(start - 1) === text.charAt(start - 1 - distance))
      start--
    let end = at
    while (end < to && end - start < FAR && text.charAt(end) === text.charAt(end - distance)) end++
    if (end - start < (end - start >= distance ? TANDEM : Math.max(NEARLY, distance * SHARE))) continue
    // The head of a document names its title again and again.
    if (start < begin && end - start < PARAGRAPH) continue
    found.push(repeated(text, start - distance, start, end - start))
    done = end
  }
}

function repeated(text: string, first: number, from: number, length: number): Oddity {
  const words = quote(text.slice(from, from + length))
  return {
    from,
    to: from + length,
    first: { from: first, to: first + length },
    message: messageOf('passage-twice', { length: String(length), words }),
  }
}
