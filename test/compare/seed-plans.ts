import { readdirSync, readFileSync } from 'node:fs'
import { mainPlan } from '../../src/compare/main-plan.ts'
import { extractPlans, type Plan } from '../../src/index.ts'

const root = new URL('../../', import.meta.url)

/** The plan of a document of the repository. */
export function readPlan(path: string): Plan {
  const plan = mainPlan(extractPlans(new Uint8Array(readFileSync(new URL(path, root))), { path }))
  if (plan === undefined) throw new Error(`no plan in ${path}`)
  return plan
}

/** The plans of all seeds and of the documents made for comparing, by their paths. */
export function readAllPlans(): Map<string, Plan> {
  const paths = ['seeds/', 'fixtures/pairs/documents/'].flatMap((folder) =>
    readdirSync(new URL(folder, root))
      .filter((name) => name.endsWith('.txt'))
      .map((name) => folder + name),
  )
  return new Map(paths.map((path) => [path, readPlan(path)]))
}
