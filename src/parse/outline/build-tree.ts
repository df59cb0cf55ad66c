import type { Position } from 'unist'
import type { Paragraph, Root, Section } from '../../tree.ts'
import type { CleanDocument, Piece } from '../clean-document.ts'
import { cutSentences } from '../sentences.ts'
import type { AcceptedNumber } from './decide-sequence.ts'

/** Gives the place in the source of a stretch of the clean text. */
export type Locate = (from: number, to: number) => Position

/** Nests the paragraphs under the accepted numbers; a paragraph with a number inside is cut before it. */
export function buildTree(
  document: CleanDocument,
  numbers: readonly AcceptedNumber[],
  boundaries: readonly number[],
  locate: Locate,
): Root {
  const { text } = document.map
  const root: Root = { type: 'root', from: 0, to: text.length, children: [], position: locate(0, text.length) }
  const open: Section[] = []
  const used = new Map<string, number>()
  let next = 0
  let boundary = 0
  const place = (piece: Piece, from: number, to: number): void => {
    let [start, end] = trim(text, from, to)
    if (start >= end) return
    const parent = open.at(-1) ?? root
    const paragraph: Paragraph = { type: 'paragraph', kind: piece.kind, from: start, to: end, children: [], position: locate(start, end) }
    if (piece.kind !== 'row' && piece.kind !== 'contents' && piece.kind !== 'debris')
      paragraph.children = cutSentences(text, start, end, locate)
    parent.children.push(paragraph)
  }
  const openSection = (number: AcceptedNumber): void => {
    while (open.length > number.depth) closeSection(open, text, number.at, locate)
    const parent = open.at(-1)
    const printed = number.parts.length > 1 ? number.parts.join('.') : [...open.map(({ ordinal }) => ordinal), number.ordinal].join('.')
    const count = (used.get(printed) ?? 0) + 1
    used.set(printed, count)
    const section: Section = {
      type: 'section', id: count === 1 ? printed : `${printed}~${count}`, number: number.text, ordinal: number.ordinal, style: number.style, depth: open.length + 1,
      title: null, from: number.at, to: number.at, children: [],
    } // prettier-ignore
    ;(parent ?? root).children.push(section)
    open.push(section)
  }
  document.pieces.forEach((piece, index) => {
    let from = piece.from
    if ((boundaries[boundary] ?? Infinity) <= from) {
      boundary++
      while (open.length > 0) closeSection(open, text, from, locate)
    }
    // 一是…：an item of a sentence ends with its paragraph.
    while (open.at(-1)?.style === 'word' && !(numbers[next]?.piece === index && numbers[next]?.at === piece.from))
      closeSection(open, text, piece.from, locate)
    for (let number = numbers[next]; number !== undefined && number.piece === index; number = numbers[++next]) {
      place(piece, from, number.at)
      openSection(number)
      from = number.at + number.text.length
    }
    place(piece, from, piece.to)
  })
  while (open.length > 0) closeSection(open, text, text.length, locate)
  return root
}

function closeSection(open: Section[], text: string, end: number, locate: Locate): void {
  const section = open.pop()
  if (!section) return
  let to = end
  while (to > section.from && /\s/.test(text.charAt(to - 1))) to--
  section.to = to
  section.position = locate(section.from, to)
}

function trim(text: string, from: number, to: number): [number, number] {
  let start = from
  let end = to
  while (start < end && /[\s、.．\ue000-\uf8ff]/.test(text.charAt(start))) start++
  while (end > start && /\s/.test(text.charAt(end - 1))) end--
  return [start, end]
}
