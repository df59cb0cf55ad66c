import type { MatrixRow } from '../../model/comparison.ts'

/** A row’s indicator; with the kind of place where its cells name one and the indicator does not, so that 城市社区 and 农村社区 are told apart. */
export function matrixTitle({ indicator, cells }: MatrixRow): string {
  const present = cells.filter((cell) => cell !== null)
  const title = indicator ?? present[0]?.quote ?? ''
  const scopes = present.flatMap(({ scope }) => scope ?? []).filter((scope) => !title.includes(scope))
  const scope = scopes.toSorted((one, other) => one.length - other.length || (one < other ? -1 : 1))[0]
  return scope === undefined ? title : `${title}（${scope}）`
}
