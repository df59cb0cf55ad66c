import { quote, type Oddity, type DiagnosedDocument } from './oddity.ts'
import { within } from './within.ts'

const MARKS = /[，。；]/g
const ANCHOR = 8
// How far back a passage that was set twice begins, at most.
const NEAR = 400
// A passage set twice stands right behind itself, or nearly; parallel clauses share less of what parts them.
const TANDEM = 10
const NEARLY = 20
const SHARE = 0.8
const PARAGRAPH = 60

/**
 * Finds passages that were set twice: garbled lines (`调动报酬待遇，调动报酬待遇，调动书记`) and whole paragraphs.
 * Not parallel clauses (`城市社区建校率达到90%，农村社区建校率达到80%`), nor lists of units.
 */
export function findRepeatedPassages({ parsed, root }: DiagnosedDocument): Oddity[] {
  const { text } = parsed.document.map
  const [first] = within(parsed.numbers, ({ at }) => at, root.from, root.to)
  const found: Oddity[] = []
  const paragraphs = new Map<string, number>()
  for (const { from, to, kind } of within(parsed.document.pieces, (piece) => piece.from, first?.at ?? root.from, root.to)) {
    if (kind !== 'text' && kind !== 'bullet') continue
    const length = to - from
    if (length >= PARAGRAPH) {
      const key = `${length}${text.slice(from, from + ANCHOR)}${text.slice(to - ANCHOR, to)}`
      const before = paragraphs.get(key)
      if (before !== undefined && text.slice(before, before + length) === text.slice(from, to)) {
        found.push(repeated(text, before, from, length))
        continue
      }
      paragraphs.set(key, from)
    }
    findInside(text, from, to, found)
  }
  return found
}

function findInside(text: string, from: number, to: number, found: Oddity[]): void {
  const anchors = new Map<string, number>()
  let done = from
  MARKS.lastIndex = from + ANCHOR
  for (let match = MARKS.exec(text); match !== null && match.index < to; match = MARKS.exec(text)) {
    const at = match.index
    if (at - ANCHOR < done) continue
    const key = text.slice(at - ANCHOR, at)
    const before = anchors.get(key)
    anchors.set(key, at)
    if (before === undefined || at - before > NEAR) continue
    const distance = at - before
    let start = at - ANCHOR
    while (start - distance > from && start > done && at - start < NEAR && text.charAt(start - 1) === text.charAt(start - 1 - distance))
      start--
    let end = at
    while (end < to && end - start < NEAR && text.charAt(end) === text.charAt(end - distance)) end++
    if (end - start < (end - start >= distance ? TANDEM : Math.max(NEARLY, distance * SHARE))) continue
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
    message: { en: `Unexpected repeat of the ${length} characters “${words}”`, zh: `“${words}”等${length}个字重复出现` },
  }
}
