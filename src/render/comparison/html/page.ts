import { createHash } from 'node:crypto'
import type { Language } from '../../../model/language.ts'
import { Markup, markup } from '../../html/markup.ts'
import { pageStyle } from './page-style.ts'

/** A page of its own: no script, no request, one style that its policy allows by its sum. */
export function page(title: string, language: Language, body: readonly Markup[]): string {
  const sum = createHash('sha256').update(pageStyle).digest('base64')
  const policy = `default-src 'none'; style-src 'sha256-${sum}'; base-uri 'none'; form-action 'none'`
  return markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(pageStyle)}</style>
</head>
<body>
<main>
${body}
</main>
</body>
</html>
`.html
}
