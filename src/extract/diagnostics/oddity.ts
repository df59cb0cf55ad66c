import type { Bilingual } from '../../model/language.ts'
import type { Parsed } from '../../parse/parse.ts'
import type { Placed, Root } from '../../tree.ts'
import type { Responsibilities } from '../read-responsibilities.ts'

/** What was odd at a place of the clean text; `first` is where the other one of two stands. */
export interface Oddity extends Placed {
  readonly message: Bilingual
  readonly first?: Placed
}

/** A document as far as its own oddities are looked for. */
export interface DiagnosedDocument {
  readonly parsed: Parsed
  readonly root: Root
  readonly responsibilities: Responsibilities
}

const LONGEST = 24

/** A piece of text as a message quotes it: on one line, its middle left out where it is long. */
export function quote(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= LONGEST ? line : `${line.slice(0, LONGEST - 7)}…${line.slice(-6)}`
}
