const GREATEST_NAME = 1_000
const GREATEST_WORK = 500_000_000

/**
 * Whether a page holds tags that a parser would choke on: a name of megabytes, or attributes without end, each of which is compared
 * with all before it. One pass over the text.
 */
export function holdsMonstrousTag(html: string): boolean {
  const opening = /<[a-z]/gi
  let work = 0
  for (let match = opening.exec(html); match !== null; match = opening.exec(html)) {
    const tag = measureTag(html, match.index + 1)
    work += tag.attributes ** 2
    if (tag.longestName > GREATEST_NAME || work > GREATEST_WORK) return true
    opening.lastIndex = tag.end
  }
  return false
}

interface TagSize {
  readonly end: number
  readonly attributes: number
  readonly longestName: number
}

function measureTag(html: string, start: number): TagSize {
  const token = /[^\s"'<>=/]+|=\s*(?:"[^"]*|'[^']*|[^\s"'>][^\s>]*)|[\s"'=/]+|[<>]|$/gy
  let attributes = 0
  let longestName = 0
  token.lastIndex = start
  for (let match = token.exec(html); match !== null; match = token.exec(html)) {
    const [text] = match
    if (text === '' || text === '<' || text === '>') break
    if (text.startsWith('=') || /^[\s"'/]/.test(text)) continue
    attributes++
    longestName = Math.max(longestName, text.length)
  }
  return { end: Math.max(token.lastIndex, start), attributes, longestName }
}
