import type { UnitRole } from '../../model/lists.ts'

/** A stretch of the text that was read. */
export interface TextRange {
  readonly start: number
  readonly end: number
}

/** A unit: `start`–`end` are its own characters, `name` restores the prefix that it shares with one before it. */
export interface UnitReading extends TextRange {
  readonly name: string
  readonly role: UnitRole
}

/** A statement about all that follows: 以下任务均需各县（区）人民政府落实，不再列出. */
export interface DocumentWideReading extends TextRange {
  readonly units: readonly UnitReading[]
}

/** A list of units with what it says of them. */
export interface ResponsibilityReading extends TextRange {
  readonly units: readonly UnitReading[]
  /** Whether the list ends in 等, 等部门, 等国务院相关部门. */
  readonly openEnded: boolean
  /** What makes it a list of units: a label (责任单位：), a verb (负责, 牵头), or nothing but the names. */
  readonly form: 'labelled' | 'stated' | 'bare'
  /** Whether it says that here and below the first unit leads: 排在第一位的部门为牵头部门，下同. */
  readonly firstLeads: boolean
  readonly documentWide: DocumentWideReading | null
  readonly deadlineText: TextRange | null
  readonly scopeText: TextRange | null
}
