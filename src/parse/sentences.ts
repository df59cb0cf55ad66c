import { characterFinder } from '../text/character-finder.ts'
import type { Sentence } from '../tree.ts'

/**
 * Cuts `from`–`to` of the clean text into sentences at `。！？` outside brackets and book titles; a closing quote stays with its sentence.
 * `（甲。乙。）丙。` is one sentence; `甲。乙` are two; `；` does not end one.
 */
export function cutSentences(
  text: string,
  from: number,
  to: number,
  position: (from: number, to: number) => Sentence['position'],
): Sentence[] {
  const sentences: Sentence[] = []
  let start = from
  let depth = 0
  const push = (end: number): void => {
    if (end > start) sentences.push({ type: 'sentence', from: start, to: end, children: [], position: position(start, end) })
    start = end
  }
  for (let at = nextMark(text, from, to); at < to; at = nextMark(text, at + 1, to)) {
    const mark = text.charAt(at)
    if (mark === '（' || mark === '《') depth++
    else if (mark === '）' || mark === '》') depth = Math.max(0, depth - 1)
    else if (SOFT.includes(mark)) {
      if (at - start > LONGEST_SENTENCE) push(at + 1)
    } else if (depth === 0 || at - start > LONGEST_BRACKET) {
      let end = at + 1
      while (end < to && CLOSING.includes(text.charAt(end))) end++
      push(end)
      depth = 0
    }
  }
  while (to - start > 2 * LONGEST_SENTENCE) push(start + LONGEST_SENTENCE)
  push(to)
  return sentences
}

const nextMark = characterFinder('（《）》。！？；，、')
const CLOSING = '”’」』"）'
// A bracket that was never closed must not swallow the document.
const LONGEST_BRACKET = 600
const SOFT = '；，、'
// What is decided with the whole sentence in view stays bounded: no sentence that a person wrote is longer.
const LONGEST_SENTENCE = 2400
