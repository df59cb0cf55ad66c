import { traditionalTable } from './traditional-table.ts'

const FIRST = 0x4e00
const LAST = 0x9fff
const SAMPLE_CHARACTERS = 8192
const LEAST_SHARE = 0.05

let forms: Uint16Array | undefined

// The simplified form of each character by its code, 0 where it has none.
function simplifiedForms(): Uint16Array {
  if (forms === undefined) {
    forms = new Uint16Array(LAST - FIRST + 1)
    const { traditional, simplified } = traditionalTable
    for (let at = 0; at < traditional.length; at++) forms[traditional.charCodeAt(at) - FIRST] = simplified.charCodeAt(at)
  }
  return forms
}

/** The simplified form of a character, itself where it has none. */
export function simplify(character: string): string {
  const code = character.charCodeAt(0)
  return code >= FIRST && code <= LAST ? String.fromCharCode(simplifiedForms()[code - FIRST] || code) : character
}

/** Whether a text is written in traditional characters: `老舊小區改造`; not one that only names 乾隆 or quotes a sign. */
export function isTraditional(text: string): boolean {
  const table = simplifiedForms()
  let chinese = 0
  let traditional = 0
  for (let at = 0; at < text.length && at < SAMPLE_CHARACTERS; at++) {
    const code = text.charCodeAt(at)
    if (code < FIRST || code > LAST) continue
    chinese++
    if (table[code - FIRST] !== 0) traditional++
  }
  return traditional > 1 && traditional >= chinese * LEAST_SHARE
}

/** Folds traditional characters to simplified ones, one for one, where the text is written in them; any other text comes back as it is. */
export function foldTraditional(text: string): string {
  return isTraditional(text) ? text.replace(/[\u4e00-\u9fff]/g, simplify) : text
}
