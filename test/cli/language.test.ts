import { expect, it } from 'vitest'
import { detectLanguage } from '../../src/cli/language.ts'

it.each([
  { args: [], environment: {}, language: 'en' },
  { args: [], environment: { LANG: 'zh_CN.UTF-8' }, language: 'zh' },
  { args: [], environment: { LANG: 'zh' }, language: 'zh' },
  { args: [], environment: { LANG: 'zha_CN' }, language: 'en' },
  { args: [], environment: { LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'C' }, language: 'en' },
  { args: [], environment: { LANG: 'en_US.UTF-8', LC_ALL: 'zh_TW' }, language: 'zh' },
  { args: [], environment: { LANG: 'zh_CN', LC_ALL: '' }, language: 'zh' },
  { args: ['extract', '--lang', 'zh', 'a.txt'], environment: { LANG: 'C' }, language: 'zh' },
  { args: ['extract', '--lang=en'], environment: { LANG: 'zh_CN' }, language: 'en' },
  { args: ['--lang', 'fr'], environment: { LANG: 'zh_CN' }, language: 'zh' },
])('$args with $environment is in $language', ({ args, environment, language }) => {
  expect(detectLanguage(args, environment)).toBe(language)
})
