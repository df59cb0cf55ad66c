import type { Language } from '../../model/language.ts'
import { Markup, markup } from './markup.ts'

/** What a page is made of. */
export interface PageParts {
  readonly title: string
  readonly language: Language
  readonly style: string
  /** What is allowed besides nothing: the sums of its style and, where it has one, of its script. */
  readonly allowed: string
  readonly body: Markup
}

/** A page of its own: nothing is fetched, and only what stands in it by intention is run. */
export function wholePage({ title, language, style, allowed, body }: PageParts): string {
  const policy = `default-src 'none'; ${allowed}; base-uri 'none'; form-action 'none'`
  return markup`<!doctype html>
<html lang="${language === 'zh' ? 'zh-Hans' : 'en'}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<style>${new Markup(style)}</style>
</head>
<body>
${body}
</body>
</html>
`.html
}
