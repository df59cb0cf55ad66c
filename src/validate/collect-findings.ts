import type { Finding } from '../model/finding.ts'
import type { Severity } from '../model/lists.ts'
import type { Span } from '../model/span.ts'
import { createLocator } from '../text/locator.ts'
import { excerptOf } from './excerpt.ts'
import { createFingerprints } from './fingerprint.ts'
import type { Place, Problem, Rule } from './rule.ts'

/** Takes the problems of one file and gives back its findings, in the order of the text. */
export interface FindingCollector {
  add(rule: Rule, part: number, problems: Iterable<Problem>, related?: string): void
  findings(): Finding[]
}

/** Collects the findings of the file at `path`; `severityOf` says what a rule weighs here, or that it is off. */
export function collectFindings(
  path: string,
  source: string,
  severityOf: (rule: Rule) => Severity | 'off',
  isAccepted: (path: string, fingerprint: string) => boolean,
): FindingCollector {
  const found: Finding[] = []
  const fingerprint = createFingerprints(source)
  const locator = createLocator(source)
  const spanOf = ({ start, end }: Place): Span => {
    const { line, column } = locator.point(start)
    return { start, end, line, column }
  }
  return {
    add(rule, part, problems, related) {
      const severity = severityOf(rule)
      if (severity === 'off') return
      for (const problem of problems) {
        const { place, message } = problem
        const mark = fingerprint(rule.id, part, place)
        const end = place && locator.point(place.end)
        found.push({
          path,
          part,
          rule: rule.id,
          severity,
          message: { en: message.en, zh: message.zh },
          span: place && spanOf(place),
          end: end && { line: end.line, column: end.column },
          excerpt: place && excerptOf(source, place),
          related: problem.related ? { path, span: spanOf(problem.related) } : related === undefined ? null : { path: related, span: null },
          fingerprint: mark,
          accepted: isAccepted(path, mark),
        })
      }
    },
    findings: () => found.sort((one, other) => (one.span?.start ?? -1) - (other.span?.start ?? -1)),
  }
}
