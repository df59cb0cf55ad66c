import type { Rule } from '../src/validate/rule.ts'
import { rules } from '../src/validate/rules.ts'

/** The page on the rules: a table of all, then each with why, how to mend, and its examples. */
export function rulesDocument(): string {
  return [
    '# What `plan validate` checks',
    '',
    '<!-- Generated from src/validate/rules by `npm run generate`. -->',
    '',
    `${rules.length} rules; \`plan rules ID\` shows one in the terminal. A severity can be changed, or a rule switched off, in \`.planrc.yaml\` ([ci.md](ci.md)).`,
    '',
    '| rule | severity | looks at | finds | 检查内容 |',
    '|---|---|---|---|---|',
    ...rules.map(row),
    '',
    ...rules.flatMap(section),
  ].join('\n')
}

const SUBJECTS: Readonly<Record<Rule['subject'], string>> = {
  document: 'a document',
  text: 'the text of a file',
  folder: 'a folder',
  sidecar: 'a sidecar',
  orphan: 'a sidecar alone',
  plan: 'an extracted plan',
}

function row({ id, severity, subject, summary }: Rule): string {
  return `| [\`${id}\`](#${id}) | ${severity} | ${SUBJECTS[subject]} | ${cell(summary.en)} | ${cell(summary.zh)} |`
}

function section({ id, severity, summary, why, mend, passes, fails }: Rule): string[] {
  return [
    `## ${id}`,
    '',
    `**${summary.en}.** ${why.en} ${mend.en} (${severity})`,
    '',
    `${summary.zh}。${why.zh}${mend.zh}`,
    '',
    'Found in:',
    '',
    ...example(fails),
    'Not found in:',
    '',
    ...example(passes),
  ]
}

function example(files: Rule['passes']): string[] {
  if (typeof files === 'string') return ['```text', visible(files), '```', '']
  return Object.entries(files).flatMap(([name, text]) => [`\`${name}\``, '', '```text', visible(shortened(text)), '```', ''])
}

// Somebody who reads the page must see what cannot be seen.
function visible(text: string): string {
  return text.trimEnd().replace(/[\u200b\ufffd]/g, (character) => `\\u${character.charCodeAt(0).toString(16)}`)
}

const MOST_LINES = 12

function shortened(text: string): string {
  const lines = text.trimEnd().split('\n')
  return lines.length <= MOST_LINES ? text : [...lines.slice(0, MOST_LINES), '…'].join('\n')
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}
