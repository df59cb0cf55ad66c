import { divisionsAt } from '../../lexicon/divisions.ts'
import { genreOf } from '../../lexicon/genres.ts'
import { isOrganName } from '../../lexicon/organs.ts'
import type { Atom } from './atoms.ts'
import { closeOfBook } from './books.ts'
import { readDocumentNumber } from './find-document-number.ts'
import type { Placed } from '../../tree.ts'

/** Words that read like a document’s title. */
export interface TitleCandidate extends Placed {
  readonly text: string
}

/**
 * Finds what reads like a title before the body begins: words on one to five lines that end in a genre (`…实施意见`, `…行动计划` `（2021—2023年）`).
 * Not a sentence (`制定本行动计划。`), not the line of a list (`附件：…方案`), not what is quoted in a sentence.
 */
export function titleCandidates(atoms: readonly Atom[]): TitleCandidate[] {
  const found: TitleCandidate[] = []
  for (let index = 0; index < atoms.length; index++) {
    if (!mayBegin(atoms, index)) continue
    const candidate = growTitle(atoms, index)
    if (!candidate) continue
    found.push(withoutSigns(candidate.title))
    index = candidate.last
  }
  return found
}

/** A title printed in book signs is what stands between them: `《…关于印发〈…〉的通知》`. */
function withoutSigns(title: TitleCandidate): TitleCandidate {
  const whole = title.text.startsWith('《') && closeOfBook(title.text, 0) === title.text.length - 1
  return whole ? { text: title.text.slice(1, -1), from: title.from + 1, to: title.to - 1 } : title
}

const MOST_ATOMS = 8
const LONGEST_TITLE = 150
const MOST_ISSUERS = 4

function mayBegin(atoms: readonly Atom[], index: number): boolean {
  const atom = atoms[index]
  if (!atom || NO_BEGINNING.test(atom.text)) return false
  const before = atoms[index - 1]?.text.trimEnd() ?? ''
  // A field’s value may stand on the line below it: 公开方式： 主动公开.
  if (atom.after === 'line') return !before.endsWith('：') || atom.text.length >= 8
  return /[。）号日]$|通知$/.test(before)
}

function growTitle(atoms: readonly Atom[], first: number): { title: TitleCandidate; last: number } | null {
  const begin = atoms[first]
  if (!begin) return null
  // The number of a page may be glued to the title.
  const page = /^[IVX]{1,4}(?=[一-鿿])/.exec(begin.text)?.[0].length ?? 0
  const from = begin.from + page
  let text = ''
  for (let last = first; last < Math.min(atoms.length, first + MOST_ATOMS); last++) {
    const atom = atoms[last]
    if (!atom || (last > first && !mayGoOn(text, atom, last - first))) break
    const begun = last === first ? page : 0
    const piece = atom.text.slice(begun).trimEnd()
    text += piece
    if (text.length > LONGEST_TITLE || NO_TITLE.test(withoutQuoted(text))) break
    const number = readDocumentNumber(text)
    if (number) {
      // The number may be glued to the title’s end: `…实施意见国办发〔2020〕24号`.
      const head = text.slice(0, number.from).replace(/（$/, '')
      if (!isTitle(head)) break
      return { title: { from, to: atom.from + begun + head.length - (text.length - piece.length), text: head }, last }
    }
    if (isTitle(text)) {
      const title = { from, to: atom.from + begun + piece.length, text }
      return withTail(atoms, { title: atom.after === 'line' ? withoutLinesAbove(title, piece.length) : title, last })
    }
  }
  return null
}

/** Whether a title that is not complete yet may go on with the next atom. */
function mayGoOn(text: string, { text: next }: Atom, count: number): boolean {
  if (NO_BEGINNING.test(next) && !next.startsWith('（')) return false
  // Units that sign stand above the plan as those that issue it stand above 关于….
  return !isOrganName(text) || (count < MOST_ISSUERS && isOrganName(next)) || /^(?:印发|转发|批转)|关于/.test(next)
}

/** Whether lines above the last belong to the title: not where that line is a title by itself that begins with its place or year. */
function withoutLinesAbove(title: TitleCandidate, length: number): TitleCandidate {
  const [above, line] = [title.text.slice(0, -length), title.text.slice(-length)]
  const whole = isTitle(line) && (/^(?:19|20)\d\d年/.test(line) || divisionsAt(line, 0).length > 0)
  return whole && !isOrganName(above) && !/关于|印发|转发|[的《“和及与暨、]$/.test(above)
    ? { from: title.to - length, to: title.to, text: line }
    : title
}

/** A title may go on behind its genre: `（2021—2025年）`, `（征求意见稿）`, `和二〇三五年远景目标纲要`. */
function withTail(atoms: readonly Atom[], found: { title: TitleCandidate; last: number }): { title: TitleCandidate; last: number } {
  const { title, last } = found
  let tail = ''
  for (let next = last + 1; next < Math.min(atoms.length, last + 5); next++) {
    const atom = atoms[next]
    if (!atom || !/^[（和及与暨]/.test(tail + atom.text)) break
    const piece = atom.text.trimEnd()
    tail += piece
    const whole = tail.startsWith('（') ? END_BRACKET.test(tail) : isTitle(title.text + tail) && genreOf(tail) !== null
    if (whole) return withTail(atoms, { title: { from: title.from, to: atom.from + piece.length, text: title.text + tail }, last: next })
  }
  return found
}

// Whole brackets only: `（2021—2025年）`, `（征求意见稿）`; not a day, nor `（此件公开发布）`.
const END_BRACKET = /^（(?!此件|公开|主动|依申请|不予)(?![^（）]{0,12}年[^（）]{0,4}月[^（）]{0,4}日)[^（）]{2,16}）$/
const NO_BEGINNING =
  /^(?:[（【】[|<>—-]|现将|为|根据|按照|附件|附表|附：|来源|作者|时间|索引|标题|文号|原文|各[市县区省单部位级]|\d+[.、．]|[一二三四五六七八九十]+、|第[一二三四五六七八九十百]+[条章节]|\d{4}年\d{1,2}月\d{1,2}日|[一二][〇○零0][〇○零一二三四五六七八九]{2}年[^“”]{1,3}月)|^[^《（]{0,12}：|https?:|文件$/
const NO_TITLE = /[。；！？：|<>】]|印发给|^(?:现将|特制定)/
const withoutQuoted = (text: string): string => text.replace(/《[^》]*》?|“[^”]*”?|"[^"]*"?/g, '')

function isTitle(text: string): boolean {
  const open = count(text, '《') - count(text, '》')
  return (
    text.length >= 5 && open <= 0 && genreOf(text.startsWith('《') ? text.replace(/》$/, '') : text) !== null && !/^(?:本|该|此)/.test(text)
  )
}

function count(text: string, sign: string): number {
  let found = 0
  for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) found++
  return found
}
