import type { Plan } from '../model/plan.ts'
import type { Parsed } from '../parse/parse.ts'
import { isTraditional, simplify } from '../text/fold-traditional.ts'

// Words of closed lists, names of the list of divisions, and what is no text of the document.
const CANONICAL = new Set(['source', 'genre', 'jurisdiction', 'unit', 'id', 'rule', 'kind', 'function', 'diagnostics', 'element'])
const LONGEST_SEARCHED = 200

/** Gives the words of a plan back as the document prints them, where it is written in traditional characters and was read in simplified ones; any other plan comes back as it is. */
export function restoreTraditional(plan: Plan, parsed: Parsed): Plan {
  if (!isTraditional(parsed.source)) return plan
  const { map } = parsed.document
  const folded = map.text
  let printed = ''
  for (let at = 0; at < folded.length; at++) {
    const character = folded.charAt(at)
    const original = parsed.source.charAt(map.start(at))
    printed += original !== character && simplify(original) === character ? original : character
  }
  const usual = usualForms(folded, printed)
  const known = new Map<string, string>()
  const restore = (text: string): string => {
    let restored = known.get(text)
    if (restored === undefined) known.set(text, (restored = restoreText(text, folded, printed, usual)))
    return restored
  }
  restoreIn(plan, restore)
  return plan
}

function restoreIn(value: object, restore: (text: string) => string): void {
  for (const [key, inner] of Object.entries(value) as [string, unknown][]) {
    if (CANONICAL.has(key)) continue
    if (typeof inner === 'string') Object.assign(value, { [key]: restore(inner) })
    else if (typeof inner === 'object' && inner !== null) restoreIn(inner, restore)
  }
}

// The form in which the document prints a character most often.
function usualForms(folded: string, printed: string): Map<string, string> {
  const counts = new Map<string, Map<string, number>>()
  for (let at = 0; at < folded.length; at++) {
    const [from, to] = [folded.charAt(at), printed.charAt(at)]
    let forms = counts.get(from)
    if (forms === undefined) counts.set(from, (forms = new Map()))
    forms.set(to, (forms.get(to) ?? 0) + 1)
  }
  return new Map([...counts].map(([from, forms]) => [from, [...forms].toSorted((one, other) => other[1] - one[1])[0]?.[0] ?? from]))
}

/** Finds the text, or the longest pieces of it that the document holds, and takes what is printed there. */
function restoreText(text: string, folded: string, printed: string, usual: ReadonlyMap<string, string>): string {
  if (!/[\u4e00-\u9fff]/.test(text) || [...text].some((character) => simplify(character) !== character)) return text
  const whole = folded.indexOf(text)
  if (whole >= 0) return printed.slice(whole, whole + text.length)
  if (text.length > LONGEST_SEARCHED) return text.replace(/[\u4e00-\u9fff]/g, (character) => usual.get(character) ?? character)
  let restored = ''
  for (let at = 0; at < text.length;) {
    let length = 1
    let place = folded.indexOf(text.charAt(at))
    for (let longer = place; longer >= 0 && at + length < text.length;) {
      longer = folded.indexOf(text.slice(at, at + length + 1))
      if (longer >= 0) {
        place = longer
        length++
      }
    }
    restored += length > 1 ? printed.slice(place, place + length) : (usual.get(text.charAt(at)) ?? text.charAt(at))
    at += length
  }
  return restored
}
