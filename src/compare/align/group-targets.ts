import { alignPlans } from './align-plans.ts'
import { createContext } from './align-targets.ts'
import type { PreparedPlan } from './prepared-plan.ts'
import { scoreTargets } from './score-targets.ts'

/** A target by the numbers of its plan and its own number there. */
export interface TargetNumber {
  readonly plan: number
  readonly target: number
}

/** Targets of several plans that are the same, at most one of each plan. */
export interface TargetGroup {
  readonly members: readonly TargetNumber[]
  /** How well each member fits the others, 1 where it is alone. */
  readonly scores: readonly number[]
}

interface Edge {
  readonly one: TargetNumber
  readonly other: TargetNumber
  readonly score: number
}

// A member that fits only one of the others does not belong to the group.
const LEAST_MEAN = 0.4

/** Groups the targets of several plans: every two plans are aligned, and the best pairs are joined first as long as all members fit each other. */
export function groupTargets(plans: readonly PreparedPlan[], leastScore?: number): TargetGroup[] {
  const { edges, fit } = alignAll(plans, leastScore)
  const groupOf = new Map<number, TargetNumber[]>()
  const keyOf = createKeys(plans)
  plans.forEach(({ targets }, plan) => targets.forEach((_, target) => groupOf.set(keyOf({ plan, target }), [{ plan, target }])))
  for (const { one, other } of edges) {
    const [left, right] = [groupOf.get(keyOf(one)) ?? [], groupOf.get(keyOf(other)) ?? []]
    if (left === right || !fitEachOther(left, right, fit)) continue
    const joined = [...left, ...right].toSorted((a, b) => a.plan - b.plan)
    for (const member of joined) groupOf.set(keyOf(member), joined)
  }
  return [...new Set(groupOf.values())].map((members) => ({ members, scores: members.map((member) => meanFit(member, members, fit)) }))
}

type Fit = (one: TargetNumber, other: TargetNumber) => number

function fitEachOther(left: readonly TargetNumber[], right: readonly TargetNumber[], fit: Fit): boolean {
  if (left.some(({ plan }) => right.some((member) => member.plan === plan))) return false
  let sum = 0
  for (const one of left) {
    for (const other of right) {
      const score = fit(one, other)
      if (score === 0) return false
      sum += score
    }
  }
  return sum / (left.length * right.length) >= LEAST_MEAN
}

function meanFit(member: TargetNumber, members: readonly TargetNumber[], fit: Fit): number {
  if (members.length === 1) return 1
  const others = members.filter((other) => other !== member)
  return others.reduce((sum, other) => sum + fit(member, other), 0) / others.length
}

// Aligns every two plans; what fits two targets of any plans, 0 where they are no pair, is asked for later only of those that may be joined.
function alignAll(plans: readonly PreparedPlan[], leastScore: number | undefined): { edges: Edge[]; fit: Fit } {
  const edges: Edge[] = []
  const contexts = new Map<number, (one: number, other: number) => number>()
  plans.forEach((left, one) => {
    plans.slice(one + 1).forEach((right, offset) => {
      const other = one + 1 + offset
      const { actions, targets } = alignPlans(left, right, leastScore)
      contexts.set(one * plans.length + other, createContext(left, right, actions))
      for (const pair of targets) {
        if (pair.relation === 'same')
          edges.push({ one: { plan: one, target: pair.left }, other: { plan: other, target: pair.right }, score: pair.score })
      }
    })
  })
  edges.sort((a, b) => b.score - a.score || a.one.plan - b.one.plan || a.other.plan - b.other.plan || a.one.target - b.one.target)
  const fit: Fit = (a, b) => {
    const [one, other] = a.plan < b.plan ? [a, b] : [b, a]
    const [left, right] = [plans[one.plan], plans[other.plan]]
    const [first, second] = [left?.targets[one.target], right?.targets[other.target]]
    if (left === undefined || right === undefined || first === undefined || second === undefined) return 0
    const context =
      contexts.get(one.plan * plans.length + other.plan)?.(left.holders[one.target] ?? -1, right.holders[other.target] ?? -1) ?? 0
    const found = scoreTargets(first, second, context)
    return found === null || found.relation === 'related' ? 0 : found.score
  }
  return { edges, fit }
}

function createKeys(plans: readonly PreparedPlan[]): (number: TargetNumber) => number {
  let sum = 0
  const starts = plans.map(({ targets }) => {
    const start = sum
    sum += targets.length
    return start
  })
  return ({ plan, target }) => (starts[plan] ?? 0) + target
}
