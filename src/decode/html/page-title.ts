import { attribute, isElement } from './element-path.ts'
import type { Document, Element, Node } from './parse-page.ts'

/** What a page calls its document, and where it says so. */
export interface PageTitle {
  readonly text: string
  readonly element: Element
}

const LONGEST = 300

/** Reads the title out of a page’s head: what the portal names as the article’s title, else the page’s own without the site behind it. */
export function readPageTitle(page: Document): PageTitle | null {
  const named: PageTitle[] = []
  let own: PageTitle | null = null
  const open: Node[] = [page]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (!('childNodes' in node)) continue
    if (isElement(node)) {
      const name = (attribute(node, 'name') ?? attribute(node, 'property') ?? '').toLowerCase()
      const content = attribute(node, 'content')?.trim() ?? ''
      if (node.tagName === 'meta' && content !== '' && (name === 'articletitle' || name === 'og:title'))
        named.push({ text: content.slice(0, LONGEST), element: node })
      if (node.tagName === 'title' && own === null) own = { text: withoutSite(textOf(node)), element: node }
      if (node.tagName === 'body' || node.tagName === 'svg') continue
    }
    open.push(...node.childNodes.toReversed())
  }
  return named[0] ?? (own && own.text !== '' ? own : null)
}

/** A text without its white space, for comparing titles. */
export function compact(text: string): string {
  return text.replace(/\s+/g, '')
}

function textOf(element: Element): string {
  return element.childNodes
    .map((child) => ('value' in child ? child.value : ''))
    .join('')
    .replace(/\s+/g, ' ')
    .trim()
}

// `关于…的通知_政策文件_某市人民政府`, `… | 某县人民政府`, `… - 某省民政厅`.
function withoutSite(title: string): string {
  const [first = ''] = title.slice(0, LONGEST).split(/\s*[_|｜]\s*|\s+[-–—]+\s+|[-–—]{2,}|-(?=[^-]{2,20}(?:网站?|人民政府|门户|政府网)$)/)
  return first.trim()
}
