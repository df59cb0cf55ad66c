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
const LISTED: ReadonlySet<string> = new Set(['arabic-bracket', 'circled'])
// 具体措施：1.及时总结… where the lines of a document are one.
const LEAD_IN = /(?:措施|任务|举措|如下|以下工作)：$/

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
    const first = readNumber(text, piece.from) ?? readBare(document, index, gaps[gap])
    if (first) candidates.push({ ...first, at: piece.from, piece: index, place: 'line', sameSentence: false })
    gap = findInside(document, piece, index, gap, candidates)
  })
  return candidates
}

const BARE = /^([1-9]\d?)[一-鿿“《][^。；：！？]{1,30}$/
const FOLLOWERS = 40

/** The head of a decimal outline has no mark: `2 主要任务` above `2.1 完善平台`; not `3 万人`, nor a row that no such number follows. */
function readBare({ map: { text }, pieces }: CleanDocument, index: number, gap: number | undefined): PrintedNumber | null {
  const piece = pieces[index]
  if (!piece || piece.to - piece.from > 34) return null
  const printed = BARE.exec(text.slice(piece.from, piece.to))?.[1]
  if (printed === undefined || gap !== piece.from + printed.length) return null
  for (const { from, to } of pieces.slice(index + 1, index + FOLLOWERS)) {
    const next = readNumber(text, from)
    if (next?.style === 'decimal')
      return next.parts[0] === Number(printed) && next.parts[1] === 1 && next.parts.length === 2
        ? { style: 'decimal', ordinal: Number(printed), parts: [Number(printed)], text: printed }
        : null
    if (next || BARE.test(text.slice(from, Math.min(to, from + 40)))) return null
  }
  return null
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
    // 一是…，二是… may follow a comma or a colon.
    // 包括：（1）…；（2）… is a list in its paragraph; what else is glued to the text before it must show itself by its mark.
    const listed =
      glued &&
      (number.style === 'word'
        ? /[，：]/.test(before)
        : number.style === 'arabic'
          ? LEAD_IN.test(text.slice(at - 5, at))
          : LISTED.has(number.style) && before === '：' && text.charAt(at - 2) !== '注')
    if (glued && !listed && !(GLUEABLE.has(number.style) && before !== '，' && before !== '：')) continue
    const last = candidates.at(-1)
    const sameSentence = last !== undefined && last.piece === index && at - last.at <= 60 && !/[。；：]/.test(text.slice(last.at, at))
    candidates.push({
      ...number,
      at,
      piece: index,
      sameSentence,
      place: afterSentence ? 'sentence' : glued && !listed ? 'glued' : 'gap',
    })
    behind = at + number.text.length
  }
  return gap
}

const charactersFrom = (first: number, count: number): string =>
  String.fromCharCode(...Array.from({ length: count }, (_, index) => first + index))
// ①⑴⒈ and ㈠.
const nextStart = characterFinder(`第（(0123456789一二三四五六七八九十${charactersFrom(0x2460, 0x3c)}${charactersFrom(0x3220, 10)}`)
