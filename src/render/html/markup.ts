/** A piece of a page that is markup by intention; all other text is escaped where it is put in. */
export class Markup {
  readonly html: string

  constructor(html: string) {
    this.html = html
  }
}

type Part = Markup | string | number | null | readonly Markup[]

/** Builds markup; what stands in `${…}` is text and can never become markup, unless it is {@link Markup} itself. Nothing stands for null. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  let html = strings[0] ?? ''
  for (const [index, part] of parts.entries()) html += write(part) + (strings[index + 1] ?? '')
  return new Markup(html)
}

/** What leaves no trace in a page. */
export const nothing = new Markup('')

function write(part: Part): string {
  if (part === null) return ''
  if (part instanceof Markup) return part.html
  if (typeof part === 'object') return part.map(({ html }) => html).join('')
  return escapeHtml(String(part))
}

// Also what is no character of HTML, and signs that would turn the direction of the text around them.
function escapeHtml(text: string): string {
  if (!/[&<>"'\p{Cc}\u202a-\u202e\u2066-\u2069\ud800-\udfff]/u.test(text)) return text
  return text
    .replace(/(?![\t\n])[\p{Cc}\u202a-\u202e\u2066-\u2069\ud800-\udfff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (character) => entities[character] ?? '')
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }
