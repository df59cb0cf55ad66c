import { messageOf } from '../../model/diagnostic-messages.ts'
import { characterFinder, type CharacterFinder } from '../../text/character-finder.ts'
import type { Oddity, DiagnosedDocument } from './oddity.ts'
import { within } from './within.ts'

interface Signs {
  readonly openers: string
  readonly closers: string
  readonly next: CharacterFinder
}

const BRACKETS: Signs = { openers: '（【〔「『〈[', closers: '）】〕」』〉]', next: characterFinder('（【〔「『〈[）】〕」』〉]') }
const TITLES: Signs = { openers: '《', closers: '》', next: characterFinder('《》') }
// A bracket that a page break or a list tore apart may close a few lines on; one that is older was never closed.
const FARTHEST = 1500

interface Open {
  readonly kind: number
  readonly at: number
}

/**
 * Finds brackets that are opened and never closed, or closed and never opened: `（市民政局落实。`.
 * Not the bracket of a number that has only one (`1）`, `a)`).
 */
export function findUnbalancedBrackets(document: DiagnosedDocument): Oddity[] {
  return unbalanced(document, BRACKETS)
}

/** Finds titles of cited documents whose `《` or `》` is missing: `贯彻落实《老年教育条例，`. */
export function findUnbalancedTitles(document: DiagnosedDocument): Oddity[] {
  return unbalanced(document, TITLES)
}

function unbalanced({ parsed, root }: DiagnosedDocument, { openers, closers, next }: Signs): Oddity[] {
  const { text } = parsed.document.map
  const found: Oddity[] = []
  const open: Open[] = []
  const report = (kind: number, at: number, opened: boolean): void => {
    const [here, other] = opened ? [openers, closers] : [closers, openers]
    const [sign, missing] = [here.charAt(kind), other.charAt(kind)]
    const message = messageOf(opened ? 'opener-alone' : 'closer-alone', { sign, missing })
    found.push({ from: at, to: at + 1, message })
  }
  const numbers = within(parsed.numbers, ({ at }) => at, root.from, root.to)
  let section = numbers.next()
  for (let at = next(text, root.from, root.to); at < root.to; at = next(text, at + 1, root.to)) {
    const sign = text.charAt(at)
    // No bracket reaches over the beginning of a section; ①…；②… may stand inside one.
    for (; !section.done && section.value.at <= at; section = numbers.next())
      if (section.value.style !== 'word' && section.value.style !== 'circled')
        for (const { kind, at: opened } of open.splice(0)) report(kind, opened, true)
    const opener = openers.indexOf(sign)
    if (opener !== -1) {
      open.push({ kind: opener, at })
      continue
    }
    const kind = closers.indexOf(sign)
    const depth = partner(open, kind, at)
    if (depth === -1) {
      if (!closesNumber(text, at, sign)) report(kind, at, false)
      continue
    }
    for (const inner of open.splice(depth).slice(1)) report(inner.kind, inner.at, true)
  }
  for (const { kind, at } of open) report(kind, at, true)
  return found.sort((one, other) => one.from - other.from)
}

/** The innermost opener that a closing sign may close, or -1. */
function partner(open: readonly Open[], kind: number, at: number): number {
  for (let depth = open.length - 1; depth >= Math.max(0, open.length - 4); depth--) {
    const opener = open[depth]
    if (!opener || at - opener.at > FARTHEST) return -1
    if (opener.kind === kind) return depth
  }
  return -1
}

function closesNumber(text: string, at: number, sign: string): boolean {
  return sign === '）' && /(?:^|[\s。；：，、！？）])[\da-zA-Z]{1,3}$/.test(text.slice(Math.max(0, at - 4), at))
}
