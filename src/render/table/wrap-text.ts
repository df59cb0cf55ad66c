import { characterWidth } from '../../text/display-width.ts'

/** Breaks a text into lines of at most `width` columns; between Chinese characters anywhere, in other words only where one alone is too long. Nothing is lost but the blanks at the breaks. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const token of tokens(printable(text))) {
    for (const piece of token.width <= width ? [token] : [...token.text].map((text_) => ({ text: text_, width: characterWidth(text_) }))) {
      if (used > 0 && used + piece.width > width) {
        // No line begins with a closing sign: the character before it comes along.
        const along = closing.test(piece.text) ? ([...line].at(-1) ?? '') : ''
        const carried = along.length < line.length && along !== ' ' && characterWidth(along) + piece.width <= width ? along : ''
        lines.push(line.slice(0, line.length - carried.length).trimEnd())
        line = carried
        used = carried === '' ? 0 : characterWidth(carried)
      }
      if (used === 0 && piece.text === ' ') continue
      line += piece.text
      used += piece.width
    }
  }
  lines.push(line.trimEnd())
  return lines
}

/** How wide the longest stretch is that should not be broken. */
export function longestWord(text: string): number {
  let longest = 0
  for (const { width } of tokens(printable(text))) longest = Math.max(longest, width)
  return longest
}

const closing = /^[，。、；：！？）】》」』”’％]/

interface Token {
  readonly text: string
  readonly width: number
}

// What stays on one line: a word of narrow characters with what hangs on it, or a wide character.
function* tokens(text: string): Generator<Token> {
  let word = ''
  for (const character of text) {
    const width = characterWidth(character)
    if (width === 0 || (width === 1 && character !== ' ')) {
      word += character
      continue
    }
    if (word !== '') yield measured(word)
    word = ''
    yield { text: character, width }
  }
  if (word !== '') yield measured(word)
}

function measured(text: string): Token {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return { text, width }
}

// A terminal obeys control characters, and signs that turn the direction of writing.
function printable(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '\ufffd')
}
