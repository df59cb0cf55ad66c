import { characterWidth, displayWidth } from '../../text/display-width.ts'

/** The end of a text that fits into `width` columns, behind `…` where something was left out: a path is known by its end. */
export function cutLeft(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  let room = width - 1
  let end = ''
  for (const character of [...text].reverse()) {
    room -= characterWidth(character)
    if (room < 0) break
    end = character + end
  }
  return width < 1 ? '' : `…${end}`
}
