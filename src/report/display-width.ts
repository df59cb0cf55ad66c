import { eastAsianWidth } from 'get-east-asian-width'

const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}]$/u

/** How many columns of a terminal a text takes: a Chinese character two, a mark above another none. */
export function displayWidth(text: string): number {
  let width = 0
  for (const character of text) width += COMBINING.test(character) ? 0 : eastAsianWidth(character.codePointAt(0) ?? 0)
  return width
}
