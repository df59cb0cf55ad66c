import { createLocator } from '../text/locator.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { messageOf } from '../model/diagnostic-messages.ts'
import type { SourceEncoding, SourceFormat } from '../model/lists.ts'
import { decodeText } from './decode-text.ts'
import type { Origin } from './origins.ts'
import { type ReadFailure, readFailure } from './read-failure.ts'
import { sniffContainer } from './sniff-container.ts'
import { sniffFormat } from './sniff-format.ts'

/** A document’s text, what it was read from, and what was odd in its bytes. */
export interface ReadDocument {
  readonly ok: true
  readonly text: string
  readonly format: SourceFormat
  readonly encoding: SourceEncoding
  /** Why it was read in this encoding. */
  readonly why: string
  readonly notes: readonly Diagnostic[]
  /** Where in its container its stretches stand, for HTML and PDF. */
  readonly origins?: readonly Origin[]
}

/** What is known of bytes before they are read. */
export interface ReadOptions {
  /** Only its extension is looked at. */
  readonly path?: string | undefined
  readonly encoding?: SourceEncoding | undefined
}

/** The longest file that can be read: V8 makes no longer string, and a text has at most as many UTF-16 units as bytes. */
export const GREATEST_BYTES = 0x1fff_ffe8

/** Reads the bytes of a text as a document, or says why they are none; it never throws for any bytes. What comes in a container, `readFile` reads. */
export function readDocument(bytes: Uint8Array, options: ReadOptions = {}): ReadDocument | ReadFailure {
  if (bytes.length > GREATEST_BYTES) return readFailure('too-large')
  const container = sniffContainer(bytes)
  if (container !== undefined)
    return container.format === null ? container.failure : readFailure('unsupported', { format: container.format })
  const document = readPlain(bytes, options)
  return document.ok && document.format === 'html' ? readFailure('unsupported', { format: 'html' }) : document
}

/** Reads bytes that are in no container: text, Markdown, or the source of a web page. */
export function readPlain(bytes: Uint8Array, options: ReadOptions): ReadDocument | ReadFailure {
  const decoded = decodeText(bytes, options.encoding)
  if (!decoded.ok) return decoded
  const { text, encoding, why, cut } = decoded
  if (!/\S/.test(text)) return readFailure(text === '' ? 'empty' : 'blank')
  return { ok: true, text, format: sniffFormat(text, options.path), encoding, why, notes: cut ? [cutNote(text)] : [] }
}

function cutNote(text: string): Diagnostic {
  const { line, column } = createLocator(text).point(text.length)
  return {
    rule: 'cut-character',
    severity: 'warning',
    message: messageOf('cut-character').en,
    span: { start: text.length, end: text.length, line, column },
  }
}
