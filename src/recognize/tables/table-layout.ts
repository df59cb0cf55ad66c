import type { Placed, TimeReading } from '../../tree.ts'
import type { TargetReading } from '../refine/refine-sentence.ts'
import type { ColumnRole } from './column-roles.ts'

/** Gives the deadline that a heading or a caption names. */
export type TimeOf = (place: Placed) => TimeReading | null

/** Reads the sentences of a cell, with the deadline that its heading gives. */
export type SentencesOf = (cell: Placed, deadline: TimeReading | null) => readonly TargetReading[]

/** What the head of a table of indicators says of its rows. */
export interface Layout {
  readonly roles: readonly ColumnRole[]
  readonly columns: readonly Placed[]
  readonly aligned: boolean
  readonly timeOf: TimeOf
  readonly sentencesOf: SentencesOf
  readonly fallback: TimeReading | null
}

/** The column that says what is measured: of 二级指标 and 三级指标 the last, of 指标 and 任务 too. */
export const indicatorColumn = (roles: readonly ColumnRole[]): number => Math.max(roles.lastIndexOf('indicator'), roles.indexOf('task'))

/** The length of the number with which a cell begins: `12.`, `3、`; not 3 of `3岁以下`. */
export const numberOf = (piece: string): number => /^(?:\d{1,2}[.．、]|（\d{1,2}）)\s?(?=[^\d\s])/.exec(piece)?.[0].length ?? 0
