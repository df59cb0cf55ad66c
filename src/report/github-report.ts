import type { Finding } from '../model/finding.ts'
import type { Severity } from '../model/lists.ts'
import type { Reporter, ReportOptions } from './report.ts'
import { summary } from './summary.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' }

/** Workflow commands, by which GitHub shows each finding at its line of a pull request. */
export const githubReport: Reporter = (document, options) => {
  const lines = document.findings.filter(({ accepted }) => !accepted).map((finding) => annotation(finding, options))
  for (const { path, message } of document.failures) lines.push(command('error', { file: path, title: 'plan' }, message[options.language]))
  return [...lines, summary(document, options.language), ''].join('\n')
}

function annotation({ path, span, end, severity, rule, message }: Finding, { language, rules }: ReportOptions): string {
  const oneLine = span !== null && end !== null && end.line === span.line
  const properties = {
    file: path,
    ...(span === null ? {} : { line: span.line, endLine: end?.line ?? span.line }),
    // GitHub takes columns only within one line.
    ...(oneLine ? { col: span.column, endColumn: end.column } : {}),
    title: `plan: ${rule}`,
  }
  const mend = rules.find(({ id }) => id === rule)?.mend[language]
  return command(COMMANDS[severity], properties, mend === undefined ? message[language] : `${message[language]}\n${mend}`)
}

function command(name: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`)
  return `::${name} ${list.join(',')}::${escapeData(message)}`
}

function escapeData(text: string): string {
  return text
    .replaceAll('%', '%25')
    .replaceAll('\r', '%0D')
    .replaceAll('\n', '%0A')
    .replace(/\p{Cc}/gu, '·')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
