import type { ActionRow, Comparison, Matrix, MatrixRow, TargetRow } from '../model/comparison.ts'

/** Which rows `--only` leaves. */
export const onlyNames = ['changed', 'same', 'related', 'left', 'right'] as const
/** A kind of row. */
export type OnlyName = (typeof onlyNames)[number]

/** The orders that `--sort` knows: of the documents, the best pairs first, the greatest change first, or by the indicator. */
export const sortNames = ['document', 'score', 'change', 'indicator'] as const
/** An order of rows. */
export type SortName = (typeof sortNames)[number]

/** Which rows of a comparison are shown, and in which order. */
export interface RowSelection {
  /** Rows of these kinds; all where none is named. */
  readonly only?: readonly OnlyName[] | undefined
  /** Rows of this action of either plan, and of those inside it. */
  readonly action?: string | undefined
  readonly sort?: SortName | undefined
}

/** Keeps the rows that are asked for. */
export function selectRows(comparison: Comparison, { only = [], action, sort = 'document' }: RowSelection): Comparison {
  const isWanted = <Row>(row: Row, kindsOf: (row: Row) => readonly OnlyName[]): boolean =>
    only.length === 0 || kindsOf(row).some((kind) => only.includes(kind))
  const isInside = (id: string | null | undefined): boolean =>
    action === undefined || (id !== null && id !== undefined && (id === action || id.startsWith(`${action}.`)))
  return {
    ...comparison,
    actions: comparison.actions.filter((row) => isWanted(row, kindsOfAction) && (isInside(row.left?.id) || isInside(row.right?.id))),
    targets: comparison.targets
      .filter((row) => isWanted(row, kindsOfTarget) && (isInside(row.left?.action) || isInside(row.right?.action)))
      .toSorted(orders[sort]),
  }
}

/** The orders of a matrix: what most plans have first, of the documents, or by the indicator. */
export const matrixSortNames = ['plans', 'document', 'indicator'] as const
/** An order of the rows of a matrix. */
export type MatrixSortName = (typeof matrixSortNames)[number]

/** Which rows of a matrix are shown, and in which order. */
export interface MatrixSelection {
  /** Rows that at least so many plans have. */
  readonly minPlans?: number | undefined
  readonly sort?: MatrixSortName | undefined
}

/** Keeps the rows of a matrix that are asked for. */
export function selectMatrixRows(matrix: Matrix, { minPlans = 1, sort = 'plans' }: MatrixSelection): Matrix {
  const plansOf = ({ cells }: MatrixRow): number => cells.filter((cell) => cell !== null).length
  const sorts: Readonly<Record<MatrixSortName, (one: MatrixRow, other: MatrixRow) => number>> = {
    plans: (one, other) => plansOf(other) - plansOf(one),
    document: () => 0,
    indicator: (one, other) => ascending(one.indicator ?? '', other.indicator ?? ''),
  }
  return { ...matrix, rows: matrix.rows.filter((row) => plansOf(row) >= minPlans).toSorted(sorts[sort]) }
}

/** Whether two plans differ in anything that is shown. */
export function hasDifferences({ actions, targets }: Comparison): boolean {
  return actions.some((row) => row.status !== 'matched' || row.changes.length > 0) || targets.some(({ status }) => status !== 'same')
}

function kindsOfAction({ status, changes }: ActionRow): OnlyName[] {
  if (status === 'left-only') return ['left']
  if (status === 'right-only') return ['right']
  return [changes.length > 0 ? 'changed' : 'same']
}

function kindsOfTarget({ status, relation }: TargetRow): OnlyName[] {
  if (status === 'left-only') return ['left']
  if (status === 'right-only') return ['right']
  return relation === 'related' ? ['related', status] : [status]
}

const orders: Readonly<Record<SortName, (one: TargetRow, other: TargetRow) => number>> = {
  document: () => 0,
  score: (one, other) => ascending(other.score ?? -1, one.score ?? -1),
  change: (one, other) => ascending(changeOf(other), changeOf(one)),
  indicator: (one, other) => ascending(one.indicator ?? '', other.indicator ?? ''),
}

// Twice as much is as great a change as half as much.
function changeOf({ ratio, relation, status }: TargetRow): number {
  if (ratio !== null) return ratio === 0 ? Infinity : Math.abs(Math.log(Math.abs(ratio)))
  return relation === null ? -2 : status === 'changed' ? -0.5 : -1
}

function ascending<Value extends string | number>(one: Value, other: Value): number {
  return one < other ? -1 : one > other ? 1 : 0
}
