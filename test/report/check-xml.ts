/** What is wrong with a text as XML 1.0, or null: tags that do not nest, signs that must be escaped, characters that it has no way to write. */
export function xmlFault(xml: string): string | null {
  const open: string[] = []
  let roots = 0
  const body = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '')
  const tokens = /<(\/?)([a-z-]+)((?:\s+[a-z]+="[^"<]*")*)\s*(\/?)>|([^<]+)|(<)/g
  for (const [, close, name = '', attributes = '', self, text = '', stray] of body.matchAll(tokens)) {
    if (stray) return 'a stray <'
    if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text + attributes)) return 'a stray &'
    if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text + attributes)) return 'a character that XML lacks'
    if (name === '') continue
    if (close) {
      if (open.pop() !== name) return `</${name}> closes nothing`
    } else if (open.length === 0 && ++roots > 1) return 'two roots'
    else if (!self) open.push(name)
  }
  return open.length === 0 ? null : `<${open.join('><')}> is not closed`
}
