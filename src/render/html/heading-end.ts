import type { Action } from '../../model/action.ts'

/** Blanks, emphasis and brackets of another width, which a title does not repeat from the source. */
const LOOSE = /[\s\u3000\u200b\ufeff*#_|（）()［］[\]【】，,：:；;、.．。]/

/** Where an action’s heading ends in the source: behind its number and the characters of its title, which may be broken over lines. */
export function headingEnd(source: string, { number, title, span, actions }: Action): number {
  const limit = Math.min(span.end, ...actions.map((inner) => inner.span.start).filter((start) => start > span.start))
  const wanted = [...(number ?? ''), ...(title ?? '')].filter((character) => !LOOSE.test(character))
  let at = span.start
  let end = at
  for (const character of wanted) {
    while (at < limit && !isSame(source[at] ?? '', character) && LOOSE.test(source[at] ?? '')) at++
    if (at >= limit || !isSame(source.slice(at, at + character.length), character)) return Math.max(end, lineEnd(source, span.start, limit))
    at += character.length
    end = at
  }
  return Math.max(end, Math.min(span.start + (number ?? '').length, limit))
}

function isSame(found: string, wanted: string): boolean {
  return found === wanted || found.normalize('NFKC') === wanted.normalize('NFKC')
}

// For a title that is not the source’s own words: what stands before its first stop, on its first line.
function lineEnd(source: string, from: number, limit: number): number {
  const length = source.slice(from, limit).search(/[\r\n。：]/)
  return length < 0 ? limit : from + length
}
