import type { Finding } from '../model/finding.ts'
import { caretLines, visible } from './caret-lines.ts'
import type { Reporter, ReportOptions } from './report.ts'
import { summary } from './summary.ts'

const LEVELS = { en: { error: 'error', warning: 'warning', info: 'note' }, zh: { error: '错误', warning: '警告', info: '提示' } } as const
const LABELS = { en: { why: 'why', mend: 'mend', other: 'other' }, zh: { why: '原因', mend: '处理', other: '另见' } } as const
const INDENT = '  '

/** A report for people: each finding with its place, its line with carets below, its rule, why it matters and how to mend it; why and how once for each rule of a file. */
export const textReport: Reporter = (document, options) => {
  const { language } = options
  const blocks: string[] = []
  let explained = new Set<string>()
  let path: string | null = null
  for (const finding of document.findings) {
    if (finding.accepted) continue
    if (finding.path !== path) explained = new Set()
    path = finding.path
    blocks.push(block(finding, options, !explained.has(finding.rule)))
    explained.add(finding.rule)
  }
  return [...blocks, `${summary(document, language)}\n`].join('\n')
}

function block(finding: Finding, { language, paint, rules, width }: ReportOptions, explain: boolean): string {
  const { path, span, severity, rule, message, excerpt, related } = finding
  const place = placeOf(path, span)
  const lines = [
    `${paint('place', place)} ${paint(severity, LEVELS[language][severity])} ${paint('faint', rule)}`,
    INDENT + visible(message[language]),
  ]
  if (excerpt !== null) {
    const [text, carets] = caretLines(excerpt, width - INDENT.length)
    lines.push(INDENT + text, INDENT + paint(severity, carets))
  }
  const labels = LABELS[language]
  if (related !== null) lines.push(`${INDENT}${labels.other}: ${placeOf(related.path, related.span)}`)
  const help = explain ? rules.find(({ id }) => id === rule) : undefined
  if (help) lines.push(`${INDENT}${labels.why}: ${help.why[language]}`, `${INDENT}${labels.mend}: ${help.mend[language]}`)
  return lines.join('\n') + '\n'
}

// A file’s name may hold line breaks and escape sequences.
function placeOf(path: string, span: Finding['span']): string {
  return visible(span === null ? path : `${path}:${span.line}:${span.column}`)
}
