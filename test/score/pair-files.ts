import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { diffPlans } from '../../src/compare/diff-plans.ts'
import { mainPlan } from '../../src/compare/main-plan.ts'
import { extractPlans, type Plan } from '../../src/index.ts'
import { GoldPairs } from './gold.ts'
import { scorePairs, type ComparedPair, type PairsScore } from './score-pairs.ts'

/** What the comparison of two documents is worth. */
export interface PairFileScore extends PairsScore {
  readonly name: string
}

/** Compares the two documents of each file of expected pairs in a folder; paths in it are from `root`. */
export async function scorePairFiles(folder: string, root: string): Promise<PairFileScore[]> {
  const plans = new Map<string, Promise<Plan>>()
  const read = (path: string): Promise<Plan> => {
    const known = plans.get(path) ?? readPlan(join(root, path), path)
    plans.set(path, known)
    return known
  }
  const scores: PairFileScore[] = []
  for (const name of readdirSync(folder).toSorted()) {
    if (!name.endsWith('.json')) continue
    const gold = GoldPairs.parse(JSON.parse(readFileSync(join(folder, name), 'utf8')))
    const comparison = diffPlans(await read(gold.left), await read(gold.right))
    const pairs = comparison.targets.flatMap(({ left, right, relation }): ComparedPair[] =>
      left === null || right === null || relation === null ? [] : [{ left: left.span, right: right.span, relation }],
    )
    const sources = { left: readText(join(root, gold.left)), right: readText(join(root, gold.right)) }
    scores.push({ name: name.replace(/\.json$/, ''), ...scorePairs(gold, pairs, sources) })
  }
  return scores
}

async function readPlan(file: string, path: string): Promise<Plan> {
  const plan = mainPlan(await extractPlans(new Uint8Array(readFileSync(file)), { path }))
  if (plan === undefined) throw new Error(`Unexpected ${path}, expected a plan`)
  return plan
}

function readText(file: string): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(file))
}
