import type { Diagnostic } from '../model/diagnostic.ts'
import type { Parsed } from '../parse/parse.ts'
import type { Recognized } from '../recognize/recognize-document.ts'
import type { Root } from '../tree.ts'
import type { Responsibilities } from './read-responsibilities.ts'

/** Names what was odd in a document, each with its place: never silently dropped. */
export function extractDiagnostics(
  _parsed: Parsed,
  _root: Root,
  _recognized: Recognized,
  _responsibilities: Responsibilities,
): Diagnostic[] {
  return []
}
