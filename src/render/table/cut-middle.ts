import { characterWidth, displayWidth } from '../../text/display-width.ts'
import { cutLeft } from './cut-left.ts'

/** A text that fits into `width` columns, with `…` for what was left out of its middle: titles of a series differ at either end. */
export function cutMiddle(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let room = Math.ceil(width / 2)
  let head = ''
  for (const character of text) {
    room -= characterWidth(character)
    if (room < 0) break
    head += character
  }
  return head + cutLeft(text, width - displayWidth(head))
}
