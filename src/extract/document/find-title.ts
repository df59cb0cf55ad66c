import { divisionsAt } from '../../lexicon/divisions.ts'
import { genreOf } from '../../lexicon/genres.ts'
import { isOrganName } from '../../lexicon/organs.ts'
import type { Atom } from './atoms.ts'
import { findBooks } from './books.ts'
import { findInCompact, toCompact } from './compact-title.ts'
import { readNotice } from './read-notice.ts'
import type { Placed } from '../../tree.ts'
import { titleCandidates, type TitleCandidate } from './title-candidates.ts'

/** The title of a document and the notice that carries it. */
export interface FoundTitle {
  /** The plan’s own. */
  readonly own: TitleCandidate | null
  /** The notice’s, where one carries the plan. */
  readonly notice: TitleCandidate | null
}

/**
 * Finds the plan’s own title: where a notice wraps it (`印发《…》的通知`) the title printed at the head of the plan itself, over several lines or glued into one,
 * else as the notice names it. A heading of a section is none, nor is a sentence that names the genre (`制定本行动计划。`).
 */
export function findTitle(
  text: string,
  stretch: Placed,
  front: number,
  atoms: readonly Atom[],
  listed: TitleCandidate | null,
  attached = false,
): FoundTitle {
  const candidates = titleCandidates(atoms)
  const wraps = ({ text: title }: TitleCandidate): boolean => readNotice(title) !== null
  const notice =
    candidates.find(wraps) ??
    (candidates.length === 0 ? gluedNotice(text, stretch.from, front) : null) ??
    (listed && wraps(listed) ? listed : null)
  const names = carriedNames(text, notice?.to ?? stretch.from, front)
  if (names.length === 0 && !notice) return { own: candidates[0] ?? listed ?? plainFirstLine(atoms, attached), notice: null }
  const wrapped = notice ? readNotice(notice.text) : null
  if (notice && wrapped) names.push(findInCompact(text, wrapped, notice, notice.to, true) ?? { ...notice, text: wrapped })
  const behind = Math.max(notice?.to ?? 0, ...names.map(({ to }) => to))
  const printed = candidates.filter((candidate) => !wraps(candidate) && candidate.from >= behind)
  const own =
    printed.find((candidate) => names.some((name) => agree(candidate.text, name.text))) ??
    names
      .map((name) => findInCompact(text, name.text, { from: notice?.to ?? stretch.from, to: stretch.to }, front))
      .find((found) => found !== null) ??
    printed[0] ??
    names[0] ??
    null
  return { own, notice }
}

/** Whether two titles are one, printed with and without what may be left out: `关于`, a place, a bracket at the end. */
export function agree(left: string, right: string): boolean {
  const [short = '', long = ''] = [toCompact(left), toCompact(right)].sort((one, other) => one.length - other.length)
  return long.includes(short) && short.length > long.length * 0.6
}

const HANDS_OVER = /印发给|现予?印发|印发(?:你们|各)|转发给|下发给|现予?(?:发布|公布)|请(?:遵照|认真|结合|抓好)|征求.{0,8}意见/

/** The books that the first sentences hand over: `现将《…》印发给你们`, `《…》已经市政府同意，现印发给你们`. */
function carriedNames(text: string, from: number, front: number): TitleCandidate[] {
  const books = findBooks(text, from, Math.min(front, from + 3000))
  return books.flatMap((book) => {
    const before = text.slice(Math.max(from, book.from - 4), book.from - 1)
    if (!/(?:将|制[定订]|制[定订]了|修订了|[。：；\n》、]|^)$/.test(before) || !genreOf(text.slice(book.from, book.to))) return []
    const end = text.indexOf('。', book.to)
    const rest = text.slice(book.to, Math.min(end === -1 ? front : end, book.to + 120))
    return HANDS_OVER.test(rest) ? [{ text: text.slice(book.from, book.to).replaceAll('\n', ''), from: book.from, to: book.to }] : []
  })
}

/** A notice’s title in a text that lost its line breaks: `…文件×发〔2021〕18号××关于印发《…》的通知各单位：`. */
function gluedNotice(text: string, from: number, front: number): TitleCandidate | null {
  const head = text.slice(from, Math.min(front, from + 400))
  const about = /关于(?:[一-鿿]{0,6})(?:印发|转发|批转|征求|会签)/.exec(head)
  if (!about) return null
  const before = head.slice(0, about.index)
  if (before.includes('。') || before.lastIndexOf('《') > before.lastIndexOf('》')) return null
  let depth = 0
  for (let at = about.index; at < head.length; at++) {
    const sign = head.charAt(at)
    if (sign === '《') depth++
    else if (sign === '》') depth--
    else if (sign === '。' || (sign === '：' && depth <= 0)) return null
    else if (depth <= 0 && sign === '的' && /^(?:通知|函)/.test(head.slice(at + 1, at + 3))) {
      const end = at + (head.charAt(at + 1) === '函' ? 2 : 3)
      const begin = issuerStart(before)
      const title = head.slice(begin, end)
      return readNotice(title) ? { text: title.replaceAll('\n', ''), from: from + begin, to: from + end } : null
    }
  }
  return null
}

/** Where the name of who issues begins in the run before 关于: behind a sign or 文件, and where the name is printed twice, the last time. */
function issuerStart(before: string): number {
  const sign = Math.max(
    ...['\n', '：', '号', '）', '文件'].map((stop) => (before.includes(stop) ? before.lastIndexOf(stop) + stop.length : 0)),
  )
  const place = divisionsAt(before, sign)[0]
  return place ? before.lastIndexOf(place.name) : sign
}

/** A short first line before the body, for a title that names no genre; an attachment’s may stand over a table. */
function plainFirstLine(atoms: readonly Atom[], attached: boolean): TitleCandidate | null {
  const [first, second] = atoms
  if (!first || !second || second.after !== 'line' || (!attached && second.text.length < 30)) return null
  const { text, from, to } = first
  const plain =
    text.length >= 5 &&
    text.length <= 60 &&
    !/[，。；：！？|<>]|^[（【\d]|^第|文件$|号$/.test(attached ? text.replace(/^\d{4}年/, '') : text)
  return plain && (attached || !isOrganName(text)) ? { text, from, to } : null
}
