import { dump, load } from 'js-yaml'
import { AcceptedFindings, type AcceptedFinding } from '../model/accepted-findings.ts'
import type { Finding } from '../model/finding.ts'
import type { Bilingual } from '../model/language.ts'
import { firstLine } from './read-sidecar.ts'

/** Reads the text of a baseline, or says what is wrong with it. */
export function readBaseline(text: string): { readonly baseline: AcceptedFindings } | { readonly problem: Bilingual } {
  let value: unknown
  try {
    value = load(text)
  } catch (error) {
    return problem(firstLine(error))
  }
  const result = AcceptedFindings.safeParse(value)
  if (result.success) return { baseline: result.data }
  const [issue] = result.error.issues
  return problem([issue?.path.map(String).join('.'), issue?.message].filter(Boolean).join(': '))
}

function problem(text: string): { readonly problem: Bilingual } {
  return { problem: { en: `Unexpected baseline: ${text}`, zh: `基线文件有误：${text}` } }
}

/** Makes a test whether a finding is in a baseline; `keyOf` turns a file’s path into that of the baseline. */
export function acceptanceOf(
  { accepted }: AcceptedFindings,
  keyOf: (path: string) => string,
): (path: string, fingerprint: string) => boolean {
  const known = new Set(accepted.map(({ path, fingerprint }) => `${path}\0${fingerprint}`))
  return (path, fingerprint) => known.has(`${keyOf(path)}\0${fingerprint}`)
}

/**
 * Accepts all findings of the files that were checked; what was accepted of others stays, what is no longer found goes, and reasons written by hand are kept.
 */
export function updateBaseline(
  before: AcceptedFindings,
  findings: readonly Finding[],
  checked: readonly string[],
  keyOf: (path: string) => string,
): AcceptedFindings {
  const seen = new Set(checked.map(keyOf))
  const reasons = new Map(before.accepted.map(({ path, fingerprint, reason }) => [`${path}\0${fingerprint}`, reason]))
  const accepted = [
    ...before.accepted.filter(({ path }) => !seen.has(path)),
    ...findings.map(({ path, rule, fingerprint, message }): AcceptedFinding => {
      const reason = reasons.get(`${keyOf(path)}\0${fingerprint}`)
      return { path: keyOf(path), rule, fingerprint, message: message.en, ...(reason === undefined ? {} : { reason }) }
    }),
  ]
  const order = ({ path, rule, fingerprint }: AcceptedFinding): string => `${path}\0${rule}\0${fingerprint}`
  return { version: 1, accepted: accepted.sort((one, other) => (order(one) < order(other) ? -1 : 1)) }
}

/** Writes a baseline down. */
export function printBaseline(baseline: AcceptedFindings): string {
  return `# Findings that were read and accepted; written by plan validate --update-baseline.\n${dump(baseline, { lineWidth: -1 })}`
}
