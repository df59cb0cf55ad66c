import { loadAll } from 'js-yaml'
import { Plan } from '../model/plan.ts'
import { sha256Hex } from '../text/sha256-hex.ts'
import { firstLine } from './read-sidecar.ts'
import type { Place, PlanSource, ReadPlan } from './rule.ts'

/** Finds the bytes of a plan’s source by the path that the plan names; undefined where they are not there. */
export type FindSource = (path: string) => Promise<{ readonly bytes: Uint8Array; readonly text: string | null } | undefined>

interface PrintedValue {
  readonly value: unknown
  readonly place: Place | null
}

/** Reads what `plan extract` wrote as YAML, JSON or JSONL; null where none of it looks like a plan. A text that is neither counts as one plan that fits nothing. */
export async function readPlanFile(path: string, text: string, findSource: FindSource): Promise<ReadPlan[] | null> {
  let values: readonly PrintedValue[]
  try {
    values = valuesOf(path, text)
  } catch (error) {
    return [{ place: null, faults: [{ at: '', expected: firstLine(error) }], plan: null, source: { state: 'missing', path: null } }]
  }
  if (!values.some(({ value }) => looksLikePlan(value))) return null
  return Promise.all(values.map((printed) => readPlan(printed, findSource)))
}

function valuesOf(path: string, text: string): PrintedValue[] {
  if (/\.jsonl$/i.test(path)) {
    const found: PrintedValue[] = []
    let start = 0
    for (const line of text.split('\n')) {
      if (line.trim() !== '') found.push({ value: JSON.parse(line), place: { start, end: start + line.length } })
      start += line.length + 1
    }
    return found
  }
  const documents = /\.json$/i.test(path) ? [JSON.parse(text) as unknown] : loadAll(text)
  return documents
    .flatMap((document) => (Array.isArray(document) ? document : [document]))
    .map((value: unknown) => ({ value, place: null }))
}

function looksLikePlan(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value && ('document' in value || 'actions' in value)
}

async function readPlan({ value, place }: PrintedValue, findSource: FindSource): Promise<ReadPlan> {
  const result = Plan.safeParse(value)
  if (!result.success) {
    const faults = result.error.issues.map(({ path, message }) => ({ at: path.map(String).join('.'), expected: message }))
    return { place, faults, plan: null, source: { state: 'missing', path: null } }
  }
  return { place, faults: [], plan: result.data, source: await sourceOf(result.data, findSource) }
}

async function sourceOf({ source: { path, sha256 } }: Plan, findSource: FindSource): Promise<PlanSource> {
  const found = path === null ? undefined : await findSource(path)
  if (path === null || found === undefined) return { state: 'missing', path }
  if (sha256Hex(found.bytes) !== sha256 || found.text === null) return { state: 'changed', path }
  return { state: 'same', path, text: found.text }
}
