/** A row of two columns, either of which may be missing. */
export interface SidedRow {
  readonly left: number | null
  readonly right: number | null
}

/** Orders rows as the left plan does and puts what only the right one has behind what it follows there. */
export function interleave<Row extends SidedRow>(rows: readonly Row[]): Row[] {
  const onLeft = rows.filter((row) => row.left !== null).toSorted((one, other) => (one.left ?? 0) - (other.left ?? 0))
  const rightOnly = rows.filter((row) => row.left === null).toSorted((one, other) => (one.right ?? 0) - (other.right ?? 0))
  const anchors = onLeft.filter((row) => row.right !== null).toSorted((one, other) => (one.right ?? 0) - (other.right ?? 0))
  const behind = new Map<Row | null, Row[]>()
  let next = 0
  let anchor: Row | null = null
  for (const row of rightOnly) {
    while (next < anchors.length && (anchors[next]?.right ?? 0) < (row.right ?? 0)) anchor = anchors[next++] ?? null
    const group = behind.get(anchor)
    if (group === undefined) behind.set(anchor, [row])
    else group.push(row)
  }
  return [...(behind.get(null) ?? []), ...onLeft.flatMap((row) => [row, ...(behind.get(row) ?? [])])]
}
