import type { Diagnostic } from '../../model/diagnostic.ts'
import { messageOf } from '../../model/diagnostic-messages.ts'
import { isTraditional } from '../../text/fold-traditional.ts'
import type { Origin } from '../origins.ts'
import { type ReadFailure, readFailure } from '../read-failure.ts'
import { dropMargins } from './drop-margins.ts'
import { findTables } from './find-tables.ts'
import { joinLines } from './join-lines.ts'
import { readPageLines } from './read-page-lines.ts'
import { type Page, readPages } from './read-pages.ts'

/** The text of a PDF, which page each stretch of it stands on, and what was odd. */
export interface PdfText {
  readonly text: string
  readonly origins: readonly Origin[]
  readonly notes: readonly Diagnostic[]
}

const LEAST_CHARACTERS_A_PAGE = 15
const LEAST_SHARE_READABLE = 0.5

/** Reads the text layer of a PDF as paragraphs, without page numbers and running heads, in this thread: a file that is made to will hold it up for ever. */
export async function readPdfHere(bytes: Uint8Array): Promise<PdfText | ReadFailure> {
  const pages = await readPages(bytes)
  if ('ok' in pages) return pages
  const characters = pages.map(countCharacters)
  const total = characters.reduce((sum, count) => sum + count, 0)
  if (total < LEAST_CHARACTERS_A_PAGE * pages.length) return readFailure('pictures')
  const { text: joined, origins } = joinLines(findTables(dropMargins(pages.map(readPageLines))))
  // One glyph serves for both, and fonts name the wrong one.
  const text = isTraditional(joined) ? joined : joined.replaceAll('戶', '户')
  if (readableShare(text) < LEAST_SHARE_READABLE) return readFailure('no-characters')
  return {
    text,
    origins,
    notes: pages
      .slice(0, -1)
      .filter((_, index) => characters[index] === 0)
      .map(emptyPage),
  }
}

function countCharacters({ items }: Page): number {
  return items.reduce((sum, { text }) => sum + text.replace(/\s+/g, '').length, 0)
}

// A font that does not say which characters it shows gives others by chance.
function readableShare(text: string): number {
  const signs = text.replace(/\s+/g, '')
  return (
    (signs.match(/[!-~\u00b7\u00d7\u2010-\u2026\u2103\u2160-\u2169\u2460-\u2473\u2500-\u25ff\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g)
      ?.length ?? 0) / Math.max(1, signs.length)
  )
}

function emptyPage({ number }: Page): Diagnostic {
  return {
    rule: 'page-without-text',
    severity: 'info',
    message: messageOf('empty-page', { number: String(number) }).en,
    span: null,
  }
}
