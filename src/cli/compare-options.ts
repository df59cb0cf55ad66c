import type { Bilingual } from './language.ts'
import { parseChoice } from './options.ts'
import { unexpected } from './usage-error.ts'

/** Makes a reader of names of a closed list, apart by commas. */
export function parseChoices<Name extends string>(subject: Bilingual, names: readonly Name[]): (text: string) => Name[] {
  const parse = parseChoice(subject, names)
  return (text) => text.split(',').map((name) => parse(name.trim()))
}

/** Reads the value of `--min-score`. */
export function parseScore(text: string): number {
  const score = /^(?:0|1|[01]?\.\d+|1\.0*)$/.test(text) ? Number(text) : NaN
  if (score >= 0 && score <= 1) return score
  throw unexpected({ en: 'score', zh: '相似度' }, text, { en: 'a number from 0 to 1, such as 0.6', zh: '0 到 1 之间的数，如 0.6' })
}
