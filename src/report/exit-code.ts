import type { FindingsDocument } from '../model/finding.ts'
import type { Severity } from '../model/lists.ts'

/** What makes a check fail. */
export interface FailureBounds {
  /** The least severity that fails it. */
  readonly failOn: Severity
  /** How many warnings it bears; null for any number. */
  readonly maxWarnings: number | null
}

const WEIGHTS: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 }

/** 0 where nothing weighs too much, 1 where something does, 2 where a file could not be checked. */
export function exitCode({ failures, findings, counts }: FindingsDocument, { failOn, maxWarnings }: FailureBounds): 0 | 1 | 2 {
  if (failures.length > 0) return 2
  if (maxWarnings !== null && counts.warning > maxWarnings) return 1
  return findings.some(({ accepted, severity }) => !accepted && WEIGHTS[severity] >= WEIGHTS[failOn]) ? 1 : 0
}
