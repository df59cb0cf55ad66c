import { containerNouns } from '../../lexicon/generic-words.ts'
import { type Conflict, countOneSided, findConflicts } from './contrast-marks.ts'
import { sameDimension } from '../dimension.ts'
import type { Relation } from '../../model/comparison.ts'
import { ownClause } from '../wording/own-clause.ts'
import type { TargetProfile } from './target-profile.ts'
import { similarity, similarityInside } from '../wording/vocabulary.ts'

/** How well two targets fit; what keeps them from being the same makes them a weaker pair. */
export interface TargetFit {
  readonly score: number
  readonly relation: Relation
}

// Below this wordings have nothing in common that a context could make more of.
const LEAST_LIKENESS = 0.12
const CONTEXT = 0.4
const ONE_SIDED = 0.93
const SAME_HEAD = 0.2
const OTHER_SCOPE = 0.985

/** Scores two targets by their wording, what holds them (`context`, 0 to 1), and what they count, the same in either order; null for those that at most share words. */
export function scoreTargets(left: TargetProfile, right: TargetProfile, context: number): TargetFit | null {
  const likeness = likenessOf(left, right)
  if (likeness < LEAST_LIKENESS) return null
  const conflicts = findConflicts(left.marks, right.marks)
  if (conflicts.some(({ contrast }) => contrast.effect === 'apart') || oppositeBasis(left, right)) return null
  const lifted = likeness + (1 - likeness) * CONTEXT * context * Math.min(1, likeness / 0.4)
  const factor = headFactor(left, right, likeness) * ONE_SIDED ** countOneSided(left.marks, right.marks)
  const score = Math.min(1, lifted * factor + sameNumber(left, right)) * (left.scope === right.scope ? 1 : OTHER_SCOPE)
  return { score, relation: conflicts.length > 0 || obstaclesOf(left, right).length > 0 ? 'related' : 'same' }
}

function likenessOf(left: TargetProfile, right: TargetProfile): number {
  const named = similarityInside(left.indicator, right.indicator, left.around, right.around)
  const told = 0.45 * named + 0.55 * similarity(left.clause, right.clause)
  const likeness = Math.max(named, told)
  return left.head === right.head && !containers.has(left.head) ? likeness + (1 - likeness) * SAME_HEAD : likeness
}

const containers = new Set(containerNouns)

// A noun that is counted or covered tells two things apart more surely than what a rate is named after; where all words are the same their order may differ.
function headFactor(left: TargetProfile, right: TargetProfile, likeness: number): number {
  if (left.head === right.head) return 1
  const factor = left.head === '' || right.head === '' ? 0.95 : Math.min(OTHER_HEAD[nounKind(left)], OTHER_HEAD[nounKind(right)])
  return factor + (1 - factor) * Math.max(0, (likeness - 0.7) / 0.3)
}

const OTHER_HEAD = { counted: 0.6, covered: 0.6, measured: 0.95 } as const

function nounKind({ dimension, listed }: TargetProfile): keyof typeof OTHER_HEAD {
  if (listed.target.kind === 'coverage') return 'covered'
  return dimension.family === 'count' ? 'counted' : 'measured'
}

// Of two that fit alike the one with the same number is meant.
function sameNumber(left: TargetProfile, right: TargetProfile): number {
  const { value } = left.listed.target
  if (value !== right.listed.target.value || value === null) return 0
  return value === 1 || value === 100 ? 0.005 : 0.04
}

function oppositeBasis(left: TargetProfile, right: TargetProfile): boolean {
  const [one, other] = [left.listed.target.basis, right.listed.target.basis]
  return one !== null && other !== null && one !== other
}

/** What keeps two targets from being the same, as `field: left / right`. */
export function obstaclesBetween(left: TargetProfile, right: TargetProfile): string[] {
  return [...obstaclesOf(left, right), ...findConflicts(left.marks, right.marks).map(reason)]
}

function obstaclesOf(left: TargetProfile, right: TargetProfile): string[] {
  const [one, other] = [left.listed.target, right.listed.target]
  const obstacles: string[] = []
  if (one.unit === null || other.unit === null) {
    if (one.unit !== other.unit && left.dimension.family !== right.dimension.family) obstacles.push(`kind: ${one.kind} / ${other.kind}`)
  } else if (!sameDimension(left.dimension, right.dimension)) obstacles.push(`unit: ${one.unit} / ${other.unit}`)
  if (left.rate !== right.rate) obstacles.push(`kind: ${one.kind} / ${other.kind}`)
  else if (one.per !== null && other.per !== null && one.per.value !== other.per.value)
    obstacles.push(`per: ${one.per.text} / ${other.per.text}`)
  if (left.place !== null && right.place !== null && left.place !== right.place) obstacles.push(`scope: ${one.scope} / ${other.scope}`)
  if (flowAndStock(left, right) || flowAndStock(right, left)) obstacles.push(`basis: ${one.basis ?? 'none'} / ${other.basis ?? 'none'}`)
  if (left.base !== null && right.base !== null && similarity(left.base, right.base) === 0)
    obstacles.push('measure: share of another whole')
  return [...new Set(obstacles)]
}

// 新认定5家 adds to what 达到20家 is the whole of.
function flowAndStock(flow: TargetProfile, stock: TargetProfile): boolean {
  const { target } = stock.listed
  return (
    flow.listed.target.basis === 'increase' && target.basis === null && stock.dimension.family === 'count' && STOCK.test(ownClause(target))
  )
}

const STOCK = /达到|达$|保持|稳定在|总数|总量/

function reason({ contrast, left, right }: Conflict): string {
  return `${contrast.key}: ${left} / ${right}`
}
