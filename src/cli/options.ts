import { encodingLabels, resolveEncoding } from '../decode/encoding-labels.ts'
import type { SourceEncoding } from '../model/lists.ts'
import { isCalendarDate } from './calendar-date.ts'
import type { Bilingual } from './language.ts'
import { nearestOrAll } from './near-words.ts'
import { unexpected } from './usage-error.ts'

/** Reads the value of `--encoding`. */
export function parseEncoding(label: string): SourceEncoding {
  const encoding = resolveEncoding(label)
  if (encoding === undefined) throw unexpected({ en: 'encoding', zh: '编码' }, label, encodingLabels)
  return encoding
}

/** Reads the value of `--as-of`. */
export function parseDate(text: string): string {
  if (isCalendarDate(text)) return text
  throw unexpected({ en: 'date', zh: '日期' }, text, { en: 'a day of the calendar such as 2023-12-31', zh: '日历上的一天，如 2023-12-31' })
}

/** Reads the value of an option or an argument; `choices` are all that it takes, for the completion of a shell. */
export type ChoiceParser<Value> = ((text: string) => Value) & { readonly choices: readonly string[] }

/** Makes a reader of a value that must be one of a closed list of names. */
export function parseChoice<Name extends string>(subject: Bilingual, names: readonly Name[]): ChoiceParser<Name> {
  const parse = (text: string): Name => {
    const name = names.find((candidate) => candidate === text)
    if (name === undefined) throw unexpected(subject, text, nearestOrAll(text, names))
    return name
  }
  return Object.assign(parse, { choices: names })
}

/** Makes a reader of a whole number from 1 to `most`. */
export function parseCount(subject: Bilingual, most: number): (text: string) => number {
  return (text) => {
    const count = /^\d{1,9}$/.test(text) ? Number(text) : 0
    if (count >= 1 && count <= most) return count
    throw unexpected(subject, text, { en: `a whole number from 1 to ${most}`, zh: `1 到 ${most} 的整数` })
  }
}

/** Makes a reader of names of a closed list, apart by commas. */
export function parseChoices<Name extends string>(subject: Bilingual, names: readonly Name[]): ChoiceParser<Name[]> {
  const parse = parseChoice(subject, names)
  return Object.assign((text: string) => text.split(',').map((name) => parse(name.trim())), { choices: names })
}

/** Reads the value of `--min-score`. */
export function parseScore(text: string): number {
  const score = /^(?:0|1|[01]?\.\d+|1\.0*)$/.test(text) ? Number(text) : NaN
  if (score >= 0 && score <= 1) return score
  throw unexpected({ en: 'score', zh: '相似度' }, text, { en: 'a number from 0 to 1, such as 0.6', zh: '0 到 1 之间的数，如 0.6' })
}
