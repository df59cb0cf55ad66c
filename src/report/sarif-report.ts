import type { Location, Log, ReportingDescriptor, Result, Run } from 'sarif'
import type { FailedFile, Finding, RelatedPlace, RuleHelp } from '../model/finding.ts'
import type { Severity } from '../model/lists.ts'
import type { Reporter } from './report.ts'

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = { error: 'error', warning: 'warning', info: 'note' }

/** SARIF 2.1.0, in English: every rule with its help, every finding with its place and fingerprint; accepted ones are suppressed. */
export const sarifReport: Reporter = (document, { rules, version }) => {
  const run: Run = {
    tool: {
      driver: {
        name: 'policy-plan',
        semanticVersion: version,
        rules: rules.map(descriptor),
      },
    },
    // Columns count as in the program: a character beyond U+FFFF is two.
    columnKind: 'utf16CodeUnits',
    invocations: [{ executionSuccessful: document.failures.length === 0, toolExecutionNotifications: document.failures.map(notification) }],
    results: document.findings.map((finding) => result(finding, rules)),
  }
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  }
  return JSON.stringify(log, null, 2) + '\n'
}

function descriptor({ id, severity, summary, why, mend }: RuleHelp): ReportingDescriptor {
  return {
    id,
    name: id.replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    shortDescription: { text: `${summary.en}.` },
    fullDescription: { text: why.en },
    help: { text: `${why.en}\n${mend.en}`, markdown: `${why.en}\n\n**How to mend:** ${mend.en}` },
    defaultConfiguration: { level: LEVELS[severity] },
  }
}

function result(finding: Finding, rules: readonly RuleHelp[]): Result {
  const { rule, severity, message, fingerprint, accepted, related } = finding
  return {
    ruleId: rule,
    ruleIndex: rules.findIndex(({ id }) => id === rule),
    level: LEVELS[severity],
    message: { text: message.en },
    locations: [location(finding)],
    partialFingerprints: { 'planFinding/v1': fingerprint },
    ...(related === null ? {} : { relatedLocations: [relatedLocation(related)] }),
    ...(accepted ? { suppressions: [{ kind: 'external', status: 'accepted' }] } : {}),
  }
}

function location({ path, span, end, excerpt }: Finding): Location {
  const region =
    span === null
      ? {}
      : {
          region: {
            startLine: span.line,
            startColumn: span.column,
            endLine: end?.line ?? span.line,
            endColumn: end?.column ?? span.column,
            charOffset: span.start,
            charLength: span.end - span.start,
            ...(excerpt === null ? {} : { snippet: { text: excerpt.text.slice(excerpt.start, excerpt.end) } }),
          },
        }
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...region } }
}

function relatedLocation({ path, span }: RelatedPlace): Location {
  const region =
    span === null
      ? {}
      : { region: { startLine: span.line, startColumn: span.column, charOffset: span.start, charLength: span.end - span.start } }
  return { id: 1, physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...region } }
}

function notification({ path, message }: FailedFile): { level: 'error'; message: { text: string }; locations: Location[] } {
  return { level: 'error', message: { text: message.en }, locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) } } }] }
}

/** A path as a relative reference, each part escaped. */
function uriOf(path: string): string {
  const relative = path.replace(/^(?:\.\/)+/, '').replaceAll('\\', '/')
  const parts = relative.split('/').map((part) => encodeURIComponent(part))
  return relative.startsWith('/') ? `file://${parts.join('/')}` : parts.join('/')
}
