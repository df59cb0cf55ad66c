import type { FindingsDocument, RuleHelp } from '../model/finding.ts'
import type { Language } from '../model/language.ts'

/** What a report may know besides the findings. */
export interface ReportOptions {
  readonly language: Language
  /** The version of this program. */
  readonly version: string
  /** Every rule, for its help. */
  readonly rules: readonly RuleHelp[]
  /** Colours a piece of a report for a terminal; leaves it as it is elsewhere. */
  readonly paint: (tone: Tone, text: string) => string
  /** How many columns the report may take. */
  readonly width: number
}

/** What a piece of a report is, for its colour. */
export type Tone = 'error' | 'warning' | 'info' | 'place' | 'faint'

/** Writes findings down in one form. */
export type Reporter = (document: FindingsDocument, options: ReportOptions) => string
