import type { DiagnosedDocument } from '../extract/diagnostics/oddity.ts'
import type { Action } from '../model/action.ts'
import type { RuleHelp } from '../model/finding.ts'
import type { Bilingual } from '../model/language.ts'
import type { SourceEncoding } from '../model/lists.ts'
import type { Plan } from '../model/plan.ts'
import type { Sidecar } from '../model/sidecar.ts'
import type { Target } from '../model/target.ts'
import type { Parsed } from '../parse/parse.ts'
import type { Recognized } from '../recognize/recognize-document.ts'
import type { Sketch } from './sketch.ts'
import type { UnitList } from './unit-lists.ts'

/** A stretch of the decoded source; a Span is one. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** What a rule found: where (null for the whole file), and what to tell. */
export interface Problem {
  readonly place: Place | null
  readonly message: Bilingual
  /** Where the other one of two stands. */
  readonly related?: Place
}

/** A small folder: the text of each file by its name. A text alone is a document. */
export type Example = string | Readonly<Record<string, string>>

interface RuleBase extends RuleHelp {
  /** What it must accept; it breaks no other rule as far as its subject allows. */
  readonly passes: Example
  /** What it must find. */
  readonly fails: Example
}

/** A target with the action that it belongs to. */
export interface PlacedTarget {
  readonly target: Target
  readonly action: Action | null
}

/** One document of a file, read. */
export interface CheckedDocument extends DiagnosedDocument {
  readonly recognized: Recognized
  readonly plan: Plan
  /** Every action, outer ones first. */
  readonly actions: readonly Action[]
  readonly targets: readonly PlacedTarget[]
  /** Every printed list of units. */
  readonly unitLists: readonly UnitList[]
}

/** The text of a whole file. */
export interface CheckedText {
  readonly parsed: Parsed
  readonly encoding: SourceEncoding
  /** Whether the bytes ended inside a character. */
  readonly cut: boolean
}

/** A document of a file beside what its sidecar says; null where there is none, or where it could not be read. */
export interface CheckedSidecar {
  readonly path: string
  readonly sidecarPath: string
  readonly sidecar: Sidecar | null
  /** Why the sidecar could not be read. */
  readonly broken: Bilingual | null
  /** Whether other documents of the folder have one. */
  readonly expected: boolean
  readonly plan: Plan
}

/** A file that `plan extract` wrote. */
export interface CheckedPlanFile {
  readonly text: string
  readonly plans: readonly ReadPlan[]
}

/** A plan as it stands in a file: what the schema says of it, and the source that it was read from where that is there. */
export interface ReadPlan {
  readonly place: Place | null
  /** What does not fit the schema: the path to the value, and what was expected there. */
  readonly faults: readonly { readonly at: string; readonly expected: string }[]
  readonly plan: Plan | null
  readonly source: PlanSource
}

/** What became of the source of an extracted plan. */
export type PlanSource =
  | { readonly state: 'missing'; readonly path: string | null }
  | { readonly state: 'changed'; readonly path: string }
  | { readonly state: 'same'; readonly path: string; readonly text: string }

/** A rule on one document. */
export interface DocumentRule extends RuleBase {
  readonly subject: 'document'
  readonly check: (document: CheckedDocument) => Iterable<Problem>
}

/** A rule on the text of a file, whatever documents it holds. */
export interface TextRule extends RuleBase {
  readonly subject: 'text'
  readonly check: (text: CheckedText) => Iterable<Problem>
}

/** A rule on a document and its sidecar. */
export interface SidecarRule extends RuleBase {
  readonly subject: 'sidecar'
  readonly check: (pair: CheckedSidecar) => Iterable<Problem>
}

/** A rule on a sidecar that no document stands beside, by its path. */
export interface OrphanRule extends RuleBase {
  readonly subject: 'orphan'
  readonly check: (path: string) => Iterable<Problem>
}

/** A rule on a file of extracted plans. */
export interface PlanRule extends RuleBase {
  readonly subject: 'plan'
  readonly check: (file: CheckedPlanFile) => Iterable<Problem>
}

/** A rule on a document among those that came before it. */
export interface FolderRule extends RuleBase {
  readonly subject: 'folder'
  readonly check: (sketch: Sketch, nearest: { readonly path: string; readonly similarity: number } | null) => Iterable<Problem>
}

/** A rule on any of these. */
export type Rule = DocumentRule | TextRule | SidecarRule | OrphanRule | PlanRule | FolderRule
