import { readdirSync, readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { diffPlans } from '../../src/compare/diff-plans.ts'
import { extractPlans, Relation, TargetChange, Verdict, type Plan } from '../../src/index.ts'
import { checkPairBars } from '../score/bars.ts'
import { precision, recall } from '../score/counts.ts'
import { GoldPairs } from '../score/gold.ts'
import { scorePairFile, sumOfPairs, type ReadDocument } from '../score/pair-files.ts'

const root = new URL('../../', import.meta.url)

const Pair = z.strictObject({
  left: z.string(),
  right: z.string(),
  rightTitle: z.string().default('乙市2024年社区服务行动方案'),
  relation: Relation.nullable(),
  changes: z.array(z.union([TargetChange, z.literal('scope?')])).optional(),
  verdict: Verdict.optional(),
  difference: z.number().nullable().default(null),
  ratio: z.number().nullable().default(null),
  why: z.string().optional(),
})
const pairs = z.array(Pair).parse(load(readFileSync(new URL('fixtures/comparisons/pairs.yaml', root), 'utf8')))

function planOf(title: string, sentence: string): Plan {
  const [plan] = extractPlans(new TextEncoder().encode(`${title}\n\n一、主要任务\n${sentence}\n`))
  if (plan === undefined) throw new Error(sentence)
  return plan
}

describe('a pair of sentences', () => {
  it.each(pairs)(
    '$left | $right: $relation $verdict',
    ({ left, right, rightTitle, relation, changes, verdict, difference, ratio, why }) => {
      const { targets } = diffPlans(planOf('甲市2024年社区服务行动方案', left), planOf(rightTitle, right))
      const rows = targets.filter((row) => row.relation !== null)
      if (relation === null) {
        expect(rows).toEqual([])
        expect(targets.map((row) => row.verdict).toSorted()).toEqual(['left only', 'right only'])
        return
      }
      expect(targets.map((row) => row.relation)).toEqual([relation])
      const [row] = targets
      expect(row).toMatchObject({ verdict, difference, ratio })
      if (changes !== undefined) {
        const isOptional = changes.includes('scope?')
        expect(row?.changes.filter((change) => !isOptional || change !== 'scope')).toEqual(changes.filter((change) => change !== 'scope?'))
        expect(row?.status).toBe(changes.length === 0 ? 'same' : 'changed')
      }
      if (why !== undefined) expect(row?.why).toMatch(new RegExp(why))
    },
  )
})

describe('fixtures/pairs', () => {
  const known = new Map<string, ReadDocument>()
  const read = (doc: string): ReadDocument => {
    let document = known.get(doc)
    if (document === undefined) {
      const bytes = new Uint8Array(readFileSync(new URL(doc, root)))
      document = { plans: extractPlans(bytes, { path: doc }), source: new TextDecoder().decode(bytes) }
      known.set(doc, document)
    }
    return document
  }
  const folder = new URL('fixtures/pairs/', root)
  const scores = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => scorePairFile(name, GoldPairs.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))), read))

  it('has every combination of the seeds', () => {
    const combinations = scores.filter(({ given }) => given).map(({ gold }) => [gold.left, gold.right].toSorted().join(' '))
    expect(new Set(combinations).size).toBe(10)
  })

  it('is met over the seeds as the bars ask', () => {
    const results = checkPairBars(sumOfPairs(scores.filter(({ given }) => given)))
    expect(results.filter(({ met }) => !met)).toEqual([])
  })

  it('is met over the other fields nearly as well', () => {
    const sum = sumOfPairs(scores.filter(({ given }) => !given))
    expect(precision(sum)).toBeGreaterThanOrEqual(0.95)
    expect(recall(sum)).toBeGreaterThanOrEqual(0.85)
  })
})
