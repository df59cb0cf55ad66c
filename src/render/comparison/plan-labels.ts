import type { ComparedPlan } from '../../model/comparison.ts'
import { cutMiddle } from '../table/cut-middle.ts'
import { fileNameOf } from '../words/file-name.ts'

/** Names plans in short and each differently: by their place, with the years and then the file where that is not enough. */
export function planLabels(plans: readonly ComparedPlan[]): string[] {
  const ways: ((plan: ComparedPlan, at: number) => string)[] = [
    ({ jurisdiction, title, path }) => jurisdiction?.name ?? title ?? fileOf(path),
    (plan) => [plan.jurisdiction?.name ?? plan.title, yearsOf(plan)].filter(Boolean).join(' ') || fileOf(plan.path),
    (plan) => [plan.jurisdiction?.name ?? plan.title, fileOf(plan.path)].filter(Boolean).join(' '),
  ]
  const names = plans.map((plan, at) => ways.map((way) => way(plan, at)))
  const isUnique = (way: number, name: string | undefined): boolean => names.filter((other) => other[way] === name).length === 1
  return names.map((own, at) => own.find((name, way) => name !== '' && isUnique(way, name)) ?? `${own[2] ?? ''} (${at + 1})`.trim())
}

/** Names plans at the heads of the columns of a table: what has no place is named by its title, which may be long. */
export function columnHeads(plans: readonly ComparedPlan[]): string[] {
  return planLabels(plans).map((name) => cutMiddle(name, HEAD_WIDTH))
}

const HEAD_WIDTH = 28

function yearsOf({ period }: ComparedPlan): string {
  if (period === null) return ''
  const [from, to] = [period.from.slice(0, 4), period.to.slice(0, 4)]
  return from === to ? from : `${from}–${to}`
}

function fileOf(path: string | null): string {
  return fileNameOf(path) ?? ''
}
