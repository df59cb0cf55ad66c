import { eastAsianWidth } from 'get-east-asian-width'

/** How many columns a text takes on a terminal: 2 for a Chinese character, 0 for a mark that stands on another, else 1. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += characterWidth(character)
  return width
}

/** How many columns a character takes. */
export function characterWidth(character: string): 0 | 1 | 2 {
  const code = character.codePointAt(0) ?? 0
  if (code >= 0x20 && code < 0x7f) return 1
  if (/^[\p{Mn}\p{Me}\p{Cf}]$/u.test(character)) return 0
  return eastAsianWidth(code) === 2 ? 2 : 1
}
