import type { Finding, FindingCounts } from '../model/finding.ts'

/** Counts findings by their severity; those that the baseline holds are counted apart. */
export function countFindings(findings: readonly Finding[], files: number): FindingCounts {
  const counts = { files, error: 0, warning: 0, info: 0, accepted: 0 }
  for (const { accepted, severity } of findings) counts[accepted ? 'accepted' : severity]++
  return counts
}
