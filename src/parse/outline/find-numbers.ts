import { characterFinder } from '../../text/character-finder.ts'
import type { CleanDocument, Piece } from '../clean-document.ts'
import { readNumber, type PrintedNumber } from './number-styles.ts'

/** A place where a section may begin. */
export interface Candidate extends PrintedNumber {
  readonly at: number
  readonly piece: number
  /** Whether no sentence ended since the candidate before it. */
  readonly sameSentence: boolean
  /** `line`: the paragraph begins with it; `sentence`: it follows the end of a sentence; `gap`: only white space stands before it; `glued`: nothing does. */
  readonly place: 'line' | 'sentence' | 'gap' | 'glued'
}

const CLOSERS = '。；！？）”」'
const GLUE = /[，：.一-鿿》]/
const GLUEABLE: ReadonlySet<string> = new Set(['han', 'han-bracket', 'arabic'])

/**
 * Finds every place where a numbered section may begin: the beginning of a paragraph, the end of a sentence, a gap.
 * In `…按职责分工负责 4. 规范服务。` it finds `4.`; in `达到4.5个` nothing.
 */
export function findNumbers(document: CleanDocument): Candidate[] {
  const { text } = document.map
  const candidates: Candidate[] = []
  let gap = 0
  document.pieces.forEach((piece, index) => {
    if (piece.kind === 'contents' || piece.kind === 'debris' || piece.kind === 'row') return
    const { gaps } = document
    while (gap < gaps.length && (gaps[gap] ?? 0) < piece.from) gap++
    const first = readNumber(text, piece.from)
    if (first) candidates.push({ ...first, at: piece.from, piece: index, place: 'line', sameSentence: false })
    gap = findInside(document, piece, index, gap, candidates)
  })
  return candidates
}

function findInside(document: CleanDocument, piece: Piece, index: number, firstGap: number, candidates: Candidate[]): number {
  const { text } = document.map
  const { gaps } = document
  let gap = firstGap
  let behind = piece.from + 1
  for (let at = nextStart(text, behind, piece.to); at < piece.to; at = nextStart(text, Math.max(at + 1, behind), piece.to)) {
    while (gap < gaps.length && (gaps[gap] ?? 0) < at) gap++
    const afterGap = gaps[gap] === at
    const before = text.charAt(at - 1)
    const afterSentence = CLOSERS.includes(before)
    const glued = !afterGap && !afterSentence
    if (glued && !GLUE.test(before)) continue
    const number = readNumber(text, at)
    if (!number) continue
    // 一是…，二是… may follow a comma or a colon; a number glued to the text before it must show itself by its mark.
    if (glued && !(number.style === 'word' ? /[，：]/.test(before) : GLUEABLE.has(number.style) && before !== '，' && before !== '：'))
      continue
    const last = candidates.at(-1)
    const sameSentence = last !== undefined && last.piece === index && at - last.at <= 60 && !/[。；：]/.test(text.slice(last.at, at))
    candidates.push({
      ...number,
      at,
      piece: index,
      sameSentence,
      place: afterSentence ? 'sentence' : glued && number.style !== 'word' ? 'glued' : 'gap',
    })
    behind = at + number.text.length
  }
  return gap
}

const CIRCLED = String.fromCharCode(...Array.from({ length: 0x3c }, (_, index) => 0x2460 + index))
const nextStart = characterFinder(`第（(0123456789一二三四五六七八九十${CIRCLED}`)
