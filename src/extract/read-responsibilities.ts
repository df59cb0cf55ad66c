import type { Responsibility } from '../model/responsibility.ts'
import type { Deadline } from '../model/target.ts'
import type { Parsed } from '../parse/parse.ts'
import type { Root, Section } from '../tree.ts'

/** What the lists of units say of one section. */
export interface SectionResponsibility {
  readonly responsibility: Responsibility
  readonly deadline: Deadline | null
  readonly scope: string | null
}

/** The responsibilities of a document, by the innermost section that each closes. */
export interface Responsibilities {
  readonly of: ReadonlyMap<Section, SectionResponsibility>
  readonly documentWide: Responsibility | null
  /** Whether a place of the clean text stands in a list of units. */
  covers(at: number): boolean
}

/** Reads every list of units of a document. */
export function readResponsibilities(_parsed: Parsed, _root: Root): Responsibilities {
  return { of: new Map(), documentWide: null, covers: () => false }
}
