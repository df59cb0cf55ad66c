import type { SourceFormat } from '../model/lists.ts'

/** The formats of a decoded text. */
export type TextFormat = Extract<SourceFormat, 'text' | 'markdown' | 'html'>

const HEAD_CHARACTERS = 4096

/** Tells HTML by its first tag, and Markdown by its file name or, without one, by its headings and tables; a `.txt` with a `#` line stays text. */
export function sniffFormat(text: string, path?: string): TextFormat {
  const head = text.slice(0, HEAD_CHARACTERS)
  const extension = path === undefined ? '' : (/\.([a-z]+)$/i.exec(path)?.[1] ?? '').toLowerCase()
  if (startsWithTag(head) || (/^html?$/.test(extension) && /<\/[a-z]/i.test(text))) return 'html'
  if (extension === 'md' || extension === 'markdown') return 'markdown'
  return path === undefined && hasMarkdownLines(head) ? 'markdown' : 'text'
}

const firstTag =
  /^<(?:!doctype\s+html|(?:html|head|body|meta|title|link|script|style|div|p|table|article|section|span|font|center|main|header|nav|ul|ol|br|b|strong|h[1-6])(?=[\s/>]))/i

function startsWithTag(head: string): boolean {
  let rest = head.trimStart()
  for (let skipped = behindProlog(rest); skipped !== undefined; skipped = behindProlog(rest)) rest = skipped.trimStart()
  return firstTag.test(rest)
}

// What follows a comment or an XML declaration at the start; undefined where there is none.
function behindProlog(text: string): string | undefined {
  const closing = text.startsWith('<!--') ? '-->' : text.startsWith('<?xml') ? '?>' : undefined
  if (closing === undefined) return undefined
  const end = text.indexOf(closing)
  return end < 0 ? undefined : text.slice(end + closing.length)
}

function hasMarkdownLines(head: string): boolean {
  const lines = head.split('\n')
  const headings = lines.filter((line) => /^#{1,6} \S/.test(line)).length
  return headings >= 2 || lines.some((line) => /^\|?(?: ?:?-{3,}:? ?\|)+/.test(line))
}
