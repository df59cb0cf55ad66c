import { maxWeightAssign } from 'munkres-algorithm'

/** Two items that may be paired, and how well they fit. */
export interface Candidate {
  readonly left: number
  readonly right: number
  /** Above 0; a pair is worth it where the sum over all pairs is the greatest. */
  readonly worth: number
}

// Beyond this a group of items that hang together costs too much to solve; the best pair first is then as good as one can have.
const MOST_CELLS = 40_000

/** Pairs items one to one so that the sum of what the pairs are worth is greatest; groups that share no candidate are solved apart. */
export function assign<Pair extends Candidate>(candidates: readonly Pair[]): Pair[] {
  return groupsOf(candidates).flatMap(solve)
}

function solve<Pair extends Candidate>(group: readonly Pair[]): readonly Pair[] {
  if (group.length === 1) return group
  const rows = numbered(group.map(({ left }) => left))
  const columns = numbered(group.map(({ right }) => right))
  if (rows.size * columns.size > MOST_CELLS) return bestFirst(group)
  const weights = Array.from({ length: rows.size }, () => Array.from({ length: columns.size }, () => 0))
  const pairs = new Map<number, Pair>()
  for (const pair of group) {
    const [row, column] = [rows.get(pair.left) ?? 0, columns.get(pair.right) ?? 0]
    const cells = weights[row]
    if (cells !== undefined) cells[column] = pair.worth
    pairs.set(row * columns.size + column, pair)
  }
  return maxWeightAssign(weights).assignments.flatMap((column, row) =>
    column === null ? [] : (pairs.get(row * columns.size + column) ?? []),
  )
}

function bestFirst<Pair extends Candidate>(group: readonly Pair[]): Pair[] {
  const [lefts, rights] = [new Set<number>(), new Set<number>()]
  const sorted = group.toSorted((one, other) => other.worth - one.worth || one.left - other.left || one.right - other.right)
  return sorted.filter(({ left, right }) => {
    if (lefts.has(left) || rights.has(right)) return false
    lefts.add(left)
    rights.add(right)
    return true
  })
}

function numbered(items: readonly number[]): Map<number, number> {
  const numbers = new Map<number, number>()
  for (const item of items) if (!numbers.has(item)) numbers.set(item, numbers.size)
  return numbers
}

// Items that hang together over candidates, whichever way.
function groupsOf<Pair extends Candidate>(candidates: readonly Pair[]): Pair[][] {
  const parents = new Map<string, string>()
  const find = (key: string): string => {
    let root = key
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root)) root = parent
    for (let at = key; at !== root;) {
      const parent = parents.get(at) ?? root
      parents.set(at, root)
      at = parent
    }
    return root
  }
  for (const { left, right } of candidates) {
    const [one, other] = [find(`left ${left}`), find(`right ${right}`)]
    if (one !== other) parents.set(other, one)
  }
  const groups = new Map<string, Pair[]>()
  for (const candidate of candidates) {
    const root = find(`left ${candidate.left}`)
    const group = groups.get(root)
    if (group === undefined) groups.set(root, [candidate])
    else group.push(candidate)
  }
  return [...groups.values()]
}
