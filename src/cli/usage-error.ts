import type { Bilingual } from './language.ts'

/** The call itself is wrong: “Unexpected X, expected Y”, exit code 2. */
export class UsageError extends Error {
  readonly text: Bilingual

  constructor(text: Bilingual) {
    super(text.en)
    this.name = 'UsageError'
    this.text = text
  }
}

/** A {@link UsageError} about a word on the command line; `expected` lists what it may be, or describes it in both languages. */
export function unexpected(subject: Bilingual, found: string, expected: readonly string[] | Bilingual): UsageError {
  const { en, zh } = isList(expected) ? { en: enumerate(expected, ' or '), zh: enumerate(expected, ' 或 ', '、') } : expected
  return new UsageError({
    en: `Unexpected ${subject.en} ${found}, expected ${en}`,
    zh: `无法识别${subject.zh} ${found}，应为${/^[\x21-\x7e]/.test(zh) ? ' ' : ''}${zh}`,
  })
}

function isList(expected: readonly string[] | Bilingual): expected is readonly string[] {
  return Array.isArray(expected)
}

function enumerate(words: readonly string[], or: string, comma = ', '): string {
  return words.length < 2 ? words.join('') : words.slice(0, -1).join(comma) + or + words.at(-1)
}
