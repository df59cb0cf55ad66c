import type { Language } from '../../model/language.ts'
import { reasonLabels, valueLabels } from './labels.ts'

/** The reasons of a row in the reader’s language: `level: 省级 / 市级` is `层级：省级 / 市级`. */
export function whyText(why: string | null, language: Language): string {
  if (why === null) return ''
  return why
    .split('; ')
    .map((reason) => reasonText(reason, language))
    .join(language === 'zh' ? '；' : '; ')
}

function reasonText(reason: string, language: Language): string {
  const at = reason.indexOf(': ')
  if (at < 0) return reason
  const [key, values] = [reason.slice(0, at), reason.slice(at + 2)]
  const said = values
    .split(' / ')
    .map((value) => valueLabels[value]?.[language] ?? (language === 'zh' ? value.replace(' (assumed)', '（推定）') : value))
    .join(' / ')
  return `${reasonLabels[key]?.[language] ?? key}${language === 'zh' ? '：' : ': '}${said}`
}
