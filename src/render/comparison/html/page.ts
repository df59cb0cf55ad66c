import { createHash } from 'node:crypto'
import type { Language } from '../../../model/language.ts'
import { type Markup, markup } from '../../html/markup.ts'
import { wholePage } from '../../html/whole-page.ts'
import { pageStyle } from './page-style.ts'

/** The page of a comparison: no script, one style that its policy allows by its sum. */
export function page(title: string, language: Language, body: readonly Markup[]): string {
  const sum = createHash('sha256').update(pageStyle).digest('base64')
  return wholePage({
    title,
    language,
    style: pageStyle,
    allowed: `style-src 'sha256-${sum}'`,
    body: markup`<main>
${body}
</main>`,
  })
}
