import type { Language } from '../model/language.ts'

export type { Bilingual, Language } from '../model/language.ts'

/** The languages in the order in which people see them. */
export const languages: readonly Language[] = ['zh', 'en']

/** The language that `--lang` asks for, else that of the locale; what `--lang` may not say is left to the option’s own check. */
export function detectLanguage(args: readonly string[], environment: Readonly<Record<string, string | undefined>>): Language {
  const flag = args.findLast((argument, index) => argument.startsWith('--lang=') || args[index - 1] === '--lang')?.replace('--lang=', '')
  const asked = languages.find((language) => language === flag)
  if (asked !== undefined) return asked
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return /^zh(?![a-z])/i.test(locale) ? 'zh' : 'en'
}
