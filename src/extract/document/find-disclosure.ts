import { allMatches } from '../../text/all-matches.ts'
import type { Placed } from '../../tree.ts'

/** How a document may be disclosed, with the place that says so. */
export interface Disclosure extends Placed {
  readonly value: string
}

const KINDS: readonly (readonly [pattern: RegExp, value: string])[] = [
  [/^(?:不予公开|不公开|不宜公开|不予以公开)/, '不公开'],
  [/^依申请公开/, '依申请公开'],
  [/^(?:予以)?主动公开/, '主动公开'],
  [/^公开发布/, '公开发布'],
]
const PLACES =
  /此件|(?:公开方式|公开属性|公开类型|公开类别|公开选项|公开形式|公开范围|信息公开)：|（(?=主动公开）|公开发布）|依申请公开）|不予公开）|不公开）)/g

/** Finds the remark on disclosure: `（此件主动公开）`, `公开方式：主动公开`, `（此件不予公开）`; not `此件有删改`, nor 公开 in a sentence. */
export function findDisclosure(text: string, stretch: Placed): Disclosure | null {
  // Searched in the document alone: of a file with many each would search all that follow.
  for (const { index, 0: sign } of allMatches(PLACES, text.slice(stretch.from, stretch.to))) {
    const end = stretch.from + index + sign.length
    const from = text.charAt(end) === '\n' ? end + 1 : end
    const behind = text.slice(from, from + 8)
    for (const [pattern, value] of KINDS) {
      const found = pattern.exec(behind)
      if (found) return { value, from, to: from + found[0].length }
    }
  }
  return null
}
