import { messageOf } from '../../model/diagnostic-messages.ts'
import { characterFinder } from '../../text/character-finder.ts'
import type { Oddity, DiagnosedDocument } from './oddity.ts'
import { within } from './within.ts'

const nextQuote = characterFinder('“”"')

/**
 * Finds paragraphs in which a quotation mark has no partner: `“四同步机制`, `"一网四化"农村"`. At most one a paragraph: behind the first the others cannot be told apart.
 */
export function findUnbalancedQuotes({ parsed, root }: DiagnosedDocument): Oddity[] {
  const { text } = parsed.document.map
  const found: Oddity[] = []
  for (const { from, to, kind } of within(parsed.document.pieces, (piece) => piece.from, root.from, root.to)) {
    if (kind === 'debris' || kind === 'contents') continue
    const at = unpaired(text, from, to)
    if (at === -1) continue
    const sign = text.charAt(at)
    found.push({
      from: at,
      to: at + 1,
      message: messageOf('quote-alone', { sign }),
    })
  }
  return found
}

/** Where the first quotation mark without a partner stands, or -1; a straight one may close a curly one. */
function unpaired(text: string, from: number, to: number): number {
  let open = -1
  const straight: number[] = []
  for (let at = nextQuote(text, from, to); at < to; at = nextQuote(text, at + 1, to)) {
    const sign = text.charAt(at)
    if (sign === '“') {
      if (open !== -1) return open
      open = at
    } else if (open !== -1) open = -1
    else if (sign === '"') straight.push(at)
    else if (straight.length % 2 === 0) return at
    else straight.push(at)
  }
  if (open !== -1 || straight.length % 2 === 0) return open
  // Straight marks look alike: the first pair that would quote more than a phrase is none.
  for (let pair = 0; pair + 1 < straight.length; pair += 2)
    if (/[，。；]/.test(text.slice(straight[pair], straight[pair + 1]))) return straight[pair] ?? -1
  return straight.at(-1) ?? -1
}
