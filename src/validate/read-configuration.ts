import { load } from 'js-yaml'
import { Configuration } from '../model/configuration.ts'
import type { Bilingual } from '../model/language.ts'
import type { Severity } from '../model/lists.ts'
import { firstLine } from './read-sidecar.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules.ts'

/** What a configuration says, or what is wrong with it. */
export type ConfigurationReading = { readonly configuration: Configuration } | { readonly problem: Bilingual }

/** Reads the text of `.planrc.yaml`; an unknown key, rule or severity is named. */
export function readConfiguration(text: string): ConfigurationReading {
  let value: unknown
  try {
    value = load(text) ?? {}
  } catch (error) {
    return problem(firstLine(error))
  }
  const result = Configuration.safeParse(value)
  if (!result.success) {
    const [issue] = result.error.issues
    return problem([issue?.path.map(String).join('.'), issue?.message].filter(Boolean).join(': '))
  }
  const unknown = Object.keys(result.data.rules).find((id) => !rules.some((rule) => rule.id === id))
  if (unknown === undefined) return { configuration: result.data }
  return {
    problem: {
      en: `Unexpected rule ${unknown}, expected one that \`plan rules\` lists`,
      zh: `没有名为“${unknown}”的规则，可用 plan rules 查看`,
    },
  }
}

function problem(text: string): ConfigurationReading {
  return { problem: { en: `Unexpected configuration: ${text}`, zh: `配置有误：${text}` } }
}

/** What each rule weighs under a configuration. */
export function severityUnder(configuration: Configuration): (rule: Rule) => Severity | 'off' {
  return ({ id, severity }) => configuration.rules[id] ?? severity
}
