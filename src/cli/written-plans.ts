import { loadAll } from 'js-yaml'
import { Plan } from '../model/plan.ts'
import { SCHEMA_VERSION } from '../model/schema-version.ts'
import type { Bilingual } from './language.ts'

/** What `plan extract` wrote, read back; or why it cannot be. */
export type WrittenPlans = { readonly plans: readonly Plan[] } | { readonly text: Bilingual }

const BEGINS_LIKE_PLAN = /^\ufeff?(?:---[^\n]*\n)?\s*(?:schemaVersion:|\{\s*"|\[\s*[{\]])/
const WRITTEN_NAME = /\.(?:ya?ml|json|jsonl)$/i
// Enough to see how a file begins.
const HEAD_BYTES = 400

/** Reads what `plan extract` wrote as YAML, JSON or JSONL; null for what is neither called nor begins like that, which is a document. */
export function readWrittenPlans(bytes: Uint8Array, path: string | undefined): WrittenPlans | null {
  const isNamed = path !== undefined && WRITTEN_NAME.test(path)
  const begins = BEGINS_LIKE_PLAN.test(new TextDecoder().decode(bytes.subarray(0, HEAD_BYTES)))
  if (!isNamed && !begins) return null
  let values: readonly unknown[]
  try {
    values = valuesOf(new TextDecoder('utf-8', { fatal: true }).decode(bytes), path)
  } catch (error) {
    // A document may begin with a bracket too.
    return isNamed ? { text: unreadable(error) } : null
  }
  const plans: Plan[] = []
  for (const value of values) {
    const version = versionOf(value)
    if (version === undefined) return isNamed ? { text: noPlan } : null
    if (version !== SCHEMA_VERSION) return { text: otherVersion(version) }
    const result = Plan.safeParse(value)
    if (!result.success) return { text: otherContent(result.error.issues[0]) }
    plans.push(result.data)
  }
  return plans.length === 0 ? { text: noPlan } : { plans }
}

function valuesOf(text: string, path: string | undefined): unknown[] {
  const source = text.replace(/^\ufeff/, '')
  if (/\.jsonl$/i.test(path ?? '') || /^\{.*\}\r?\n\{/.test(source)) {
    return source.split('\n').flatMap((line): unknown[] => (line.trim() === '' ? [] : [JSON.parse(line)]))
  }
  const documents: unknown[] = /^\s*[[{]/.test(source) ? [JSON.parse(source)] : loadAll(source)
  return documents.flatMap((document): unknown[] => (Array.isArray(document) ? document : [document]))
}

function versionOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'schemaVersion' in value ? String(value.schemaVersion) : undefined
}

const noPlan: Bilingual = {
  en: 'no plan, expected a document or what `plan extract` wrote',
  zh: '不是方案，应为文件原文或 plan extract 的输出',
}

function otherVersion(version: string): Bilingual {
  return {
    en: `schema version ${version}, expected ${SCHEMA_VERSION}: extract the document again with this version of plan`,
    zh: `数据格式版本为 ${version}，应为 ${SCHEMA_VERSION}：请用当前版本的 plan 重新提取`,
  }
}

function otherContent(issue: { readonly path: readonly PropertyKey[]; readonly message: string } | undefined): Bilingual {
  const at = issue?.path.map(String).join('.') ?? ''
  const fault = `${at}: ${issue?.message ?? ''}`
  return {
    en: `no plan that plan extract wrote, at ${fault}`,
    zh: `不是 plan extract 输出的方案，问题在 ${fault}`,
  }
}

function unreadable(error: unknown): Bilingual {
  const reason = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
  return { en: `cannot be read as a plan: ${reason}`, zh: `无法按方案读取：${reason}` }
}
