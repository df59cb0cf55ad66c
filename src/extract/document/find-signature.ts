import { endsLikeOrgan } from '../../lexicon/organs.ts'
import type { Parsed } from '../../parse/parse.ts'
import type { Placed } from '../../tree.ts'
import { breaksLine, readAtoms } from './atoms.ts'
import { datePattern, readPrintedDate } from './printed-date.ts'
import { readSigners, type Signer } from './read-signers.ts'

/** A day with the place where it is printed. */
export interface PrintedDay extends Placed {
  readonly date: string
}

/** Who signed and when, and who printed and when. */
export interface Signature {
  readonly signers: readonly Signer[]
  readonly issued: PrintedDay | null
  readonly printer: Signer | null
  readonly printed: PrintedDay | null
}

/** What may stand right behind a signature: the end of its line, a remark, the name of the plan that follows it. */
const REMARK = /^(?:$|\n|（(?:此件|公开|信息公开|主动公开|依申请公开|不予公开|联系人|代章|章)|附[件：]|抄[送报])/

/**
 * Finds the signature: units and a date that close the notice or the plan, on lines of their own or run together
 * (`…贯彻落实。国务院办公厅2020年7月15日（此件公开发布）`), or a date alone in brackets under the title. Not a date in a sentence
 * (`2020年9月11日，…`), nor one of a web page (`发布时间：2023年5月10日`).
 * The line that says who printed it stands at the very end of a file, behind the attachments: `end` is how far it is looked for.
 */
export function findSignature(
  parsed: Parsed,
  stretch: Placed,
  front: number,
  title: Placed | null,
  name: string | null,
  end = stretch.to,
): Signature {
  const { text } = parsed.document.map
  const pattern = datePattern()
  pattern.lastIndex = stretch.from
  let signed: { signers: readonly Signer[]; issued: PrintedDay } | null = null
  let alone: PrintedDay | null = null
  let printer: Signer | null = null
  let printed: PrintedDay | null = null
  const begun = title?.to ?? stretch.from
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    const [from, to] = [match.index, match.index + match[0].length]
    const behind = text.slice(to, to + 60)
    const closes =
      REMARK.test(behind) || breaksLine(parsed, to) || (name !== null && behind.replace(/^[“"《]/, '').startsWith(name.slice(0, 20)))
    const prints = behind.startsWith('印发') || behind.startsWith(' 印发')
    if (!prints && (from >= stretch.to || (!closes && !behind.startsWith('）')))) continue
    const date = readPrintedDate(match)
    if (!date) continue
    const day = { date, from, to }
    if (prints) {
      printed ??= day
      printer ??= signersBefore(parsed, stretch.from, from).at(-1) ?? null
    } else if (behind.startsWith('）')) {
      // （2018年1月2日） under the title.
      if (from < front && text.charAt(from - 1) === '（' && isLine(text, from - 1, to + 1, parsed)) alone ??= day
    } else if (!signed) {
      const signers = signersBefore(parsed, stretch.from, from)
      if (signers.length > 0) signed = { signers, issued: day }
      else if (from >= begun && (from < front || stretch.to - to < TAIL) && isLine(text, from, to, parsed)) alone ??= day
    }
  }
  return { signers: signed?.signers ?? [], issued: signed?.issued ?? alone, printer, printed }
}

function signersBefore(parsed: Parsed, start: number, at: number): Signer[] {
  const { text } = parsed.document.map
  // Spaced letters are no ending by themselves: 国 务 院 stands without its blanks in the clean text.
  if (!endsLikeOrgan(text.slice(Math.max(start, at - 16), at).trimEnd())) return []
  return readSigners(readAtoms(parsed, Math.max(start, at - WINDOW), at))
}

// Twenty departments sign in about 400 characters.
const WINDOW = 1500
const TAIL = 200

function isLine(text: string, from: number, to: number, parsed: Parsed): boolean {
  const begins = from === 0 || text.charAt(from - 1) === '\n' || breaksLine(parsed, from)
  return begins && (breaksLine(parsed, to) || REMARK.test(text.slice(to, to + 8)))
}
