import { matchBrackets, type Bracket } from './match-brackets.ts'
import { readDocumentWide } from './read-document-wide.ts'
import { readResponsibility } from './read-responsibility.ts'
import type { DocumentWideReading, ResponsibilityReading, TextRange } from './responsibility-reading.ts'
import { findUnitLabels } from './split-labels.ts'

/** A list of units in a paragraph: `start`–`end` is the whole with its bracket or label; the offsets of the reading count in the paragraph too. */
export interface FoundResponsibility extends TextRange {
  readonly reading: ResponsibilityReading
}

/**
 * Finds the unit lists of a clean paragraph: a bracket that closes a sentence (`…养老服务。（市民政局、市财政局按职责落实）`), a line or a tail that begins
 * with a label (`责任单位：市民政局`), up to its end. A bracket in prose (`村（社区）`, `（以下简称《条例》）`) and 由市民政局牵头 in a sentence are none.
 */
export function findResponsibilities(text: string): readonly FoundResponsibility[] {
  const brackets = OPENERS.test(text) ? matchBrackets(text) : []
  const labels = text.includes('：') ? findUnitLabels(text) : []
  if (brackets.length === 0 && labels.length === 0) return standing(text)
  const found: FoundResponsibility[] = []
  let done = 0
  let next = 0
  for (const [at, label] of [...labels, null].entries()) {
    for (let bracket = brackets[next]; bracket && (label === null || bracket.start <= label.start); bracket = brackets[++next]) {
      const reading = bracket.start > done ? readBracket(text, bracket) : null
      if (!reading) continue
      done = bracket.end + 1
      found.push({ start: bracket.start - 1, end: done, reading })
    }
    if (
      label === null ||
      label.start < done ||
      labels[at + 1]?.start === label.end ||
      NO_LINE_BEFORE.test(text.slice(Math.max(0, label.start - 2), label.start))
    )
      continue
    const line = readLine(text, label.start)
    if (!line) continue
    done = line.end
    found.push(line)
  }
  return found.length > 0 ? found : standing(text)
}

const OPENERS = /[（【[〔]/
// 明确责任单位：… in a sentence says what to write down.
const NO_LINE_BEFORE = /(?:明确|确定|细化|落实|、|各|的|及)$/
const LONGEST_BRACKET = 1000
const LONGEST_LINE = 1200

function readBracket(text: string, { start, end }: Bracket): ResponsibilityReading | null {
  if (end - start < 3 || end - start > LONGEST_BRACKET) return null
  const inner = text.slice(start, end)
  const closes = closesSentence(text, start - 2, end + 1)
  if (!closes && !inner.includes('：')) return null
  const reading = readResponsibility(inner)
  if (!reading || (reading.form !== 'labelled' && !closes)) return null
  // （国家统计局） after a figure names its source, 市委宣传部（市文明办） a unit.
  if (reading.form === 'bare' && ((reading.units.length < 2 && !LOCAL.test(inner)) || BEHIND_A_UNIT.test(text.charAt(start - 2))))
    return null
  return movedReading(reading, start)
}

const LOCAL = /^[省市县区州盟旗]/
const BEHIND_A_UNIT = /[局委厅部署办会院府]/
const SENTENCE_END = '。！？；…”"\n'
const AFTER = '。；！？\n（【'
const NUMBER = /^(?:[一二三四五六七八九十]{1,3}[、．.]|\d{1,2}[、．.]|[①-⑳]|第[一二三四五六七八九十]+[章节条])/

/** Whether a bracket closes a sentence: the mark or a heading stands before it, or it ends the paragraph, stands before the mark or the next number. */
function closesSentence(text: string, before: number, after: number): boolean {
  const last = text.charAt(before)
  if (before < 0 || SENTENCE_END.includes(last) || last === '）') return true
  return after >= text.length || AFTER.includes(text.charAt(after)) || NUMBER.test(text.slice(after, after + 6))
}

/** Reads a labelled line from its label; several that follow each other are one. */
function readLine(text: string, start: number): FoundResponsibility | null {
  const end = Math.min(lineEnd(text, start), start + LONGEST_LINE)
  const reading = readResponsibility(text.slice(start, end))
  if (!reading || reading.form !== 'labelled') return null
  const last = Math.max(reading.end, reading.documentWide?.end ?? 0, reading.deadlineText?.end ?? 0, reading.scopeText?.end ?? 0)
  const stop = start + last
  return { start, end: '。；'.includes(text.charAt(stop)) && stop < text.length ? stop + 1 : stop, reading: movedReading(reading, start) }
}

/** Where a unit line ends at the latest: the end of its sentence, unless another label or a word on all that follows comes next, or a heading. */
function lineEnd(text: string, start: number): number {
  LINE_MARKS.lastIndex = start
  for (let match = LINE_MARKS.exec(text); match !== null; match = LINE_MARKS.exec(text)) {
    const next = match.index + match[0].length
    if (match[0] !== '。' && match[0] !== '\n') return match.index
    if (!GOES_ON.test(text.slice(next, next + 12))) return match.index
  }
  return text.length
}

const LINE_MARKS = /[。\n]|(?<![第统唯之])[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、](?!\d)|（[一二三四五六七八九十]{1,3}）|[①-⑳]/g
const GOES_ON =
  /^\n?(?:(?:主要|第一|共同|具体|市级|省级|县级)?(?:牵头|主办|责任|配合|协办|协同|协助|参与|参加|落实|实施|承办|完成时|办理时|时间|时限|适用范围)[\u4e00-\u9fff]{0,6}：|(?:以下|上述|下列|以上|各项|所有)[^，。；]{0,8})/

/** A statement about all that follows may stand by itself. */
function standing(text: string): readonly FoundResponsibility[] {
  const documentWide: DocumentWideReading | null = text.includes('不再') ? readDocumentWide(text) : null
  if (!documentWide) return []
  const { start, end } = documentWide
  const none = { units: [], openEnded: false, form: 'stated', firstLeads: false, deadlineText: null, scopeText: null } as const
  return [{ start, end, reading: { ...none, documentWide, start, end } }]
}

/** A reading whose offsets count from an earlier place: from the paragraph, from the document. */
export function movedReading(reading: ResponsibilityReading, by: number): ResponsibilityReading {
  const move = <T extends TextRange>(range: T): T => ({ ...range, start: range.start + by, end: range.end + by })
  const { documentWide, deadlineText, scopeText } = reading
  return {
    ...move(reading),
    units: reading.units.map(move),
    documentWide: documentWide && { ...move(documentWide), units: documentWide.units.map(move) },
    deadlineText: deadlineText && move(deadlineText),
    scopeText: scopeText && move(scopeText),
  }
}
