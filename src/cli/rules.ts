import type { Rule } from '../validate/rule.ts'
import type { Bilingual, Language } from './language.ts'
import { PlanCommand } from './plan-command.ts'
import { stdoutSink } from './sink.ts'
import { unexpected } from './usage-error.ts'

type RulesFormat = 'text' | 'json'

const formats: readonly RulesFormat[] = ['text', 'json']

/** `plan rules`: what each rule checks, why, how to mend what it finds, and an example of each. */
export function rulesCommand(language: Language): PlanCommand {
  const say = (text: Bilingual): string => text[language]
  const command = new PlanCommand('rules', language)
  command
    .description(
      say({
        en: 'list the rules of plan validate, or show one with its examples',
        zh: '列出 plan validate 的规则，或显示某条规则及其示例',
      }),
    )
    .argument('[id]', say({ en: 'a rule, such as numbering-gap', zh: '规则名，如 numbering-gap' }))
    .withFormat(formats, 'text')
    .examples('numbering-gap')
    .action((id: string | undefined, { format }: { format: RulesFormat }) => show(id, format, language))
  return command
}

async function show(id: string | undefined, format: RulesFormat, language: Language): Promise<void> {
  const { findRule, rules } = await import('../validate/rules.ts')
  const rule = id === undefined ? undefined : findRule(id)
  if (id !== undefined && rule === undefined)
    throw unexpected(
      { en: 'rule', zh: '规则' },
      id,
      suggestions(
        id,
        rules.map((known) => known.id),
      ),
    )
  const shown = rule ? [rule] : rules
  if (format === 'json') stdoutSink.write(JSON.stringify(rule ? data(rule) : shown.map(data), null, 2) + '\n')
  else stdoutSink.write(rule ? explain(rule, language) : list(shown, language))
}

function data({ id, subject, severity, summary, why, mend, passes, fails }: Rule): object {
  return { id, subject, severity, summary, why, mend, passes, fails }
}

function list(rules: readonly Rule[], language: Language): string {
  const widest = Math.max(...rules.map(({ id }) => id.length))
  return rules.map(({ id, severity, summary }) => `${id.padEnd(widest)}  ${severity.padEnd(7)}  ${summary[language]}\n`).join('')
}

const LABELS = {
  en: { why: 'Why', mend: 'How to mend', fails: 'Found in', passes: 'Not found in' },
  zh: { why: '原因', mend: '处理', fails: '有问题的示例', passes: '没有问题的示例' },
} as const

function explain({ id, severity, summary, why, mend, passes, fails }: Rule, language: Language): string {
  const labels = LABELS[language]
  return [
    `${id} (${severity})`,
    summary[language],
    '',
    `${labels.why}: ${why[language]}`,
    `${labels.mend}: ${mend[language]}`,
    '',
    `${labels.fails}:`,
    indented(fails),
    '',
    `${labels.passes}:`,
    indented(passes),
    '',
  ].join('\n')
}

function indented(example: Rule['passes']): string {
  const files = typeof example === 'string' ? [[null, example] as const] : Object.entries(example)
  return files
    .flatMap(([name, text]) => [
      ...(name === null ? [] : [`    ${name}:`]),
      ...text
        .trimEnd()
        .split('\n')
        .map((line) => `    ${line}`),
    ])
    .join('\n')
}

/** The rules that share most of a word with what was asked for, or a hint where none does. */
function suggestions(asked: string, ids: readonly string[]): readonly string[] | Bilingual {
  const words = asked.split('-').filter((word) => word.length > 2)
  const near = ids.filter((id) => words.some((word) => id.includes(word)))
  return near.length > 0 && near.length <= 6 ? near : { en: 'one that `plan rules` lists', zh: 'plan rules 列出的规则之一' }
}
