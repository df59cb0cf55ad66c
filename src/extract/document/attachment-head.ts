import type { Parsed } from '../../parse/parse.ts'
import { readAtoms } from './atoms.ts'

const HEAD = /^附(?:件|表|录)?(?:\d{1,2}|[一二三四五六七八九十]{1,2})?$/
const FILE = /\.(?:docx?|pdf|xlsx?|wps|et|zip|rar|jpe?g|png)(?![a-z])/i

/**
 * Where the words that open an attachment end (`附件2`, `附表`, alone on their line or before its title), or null. Not the list of attachments
 * (`附件：1.…`), nor the files to download from a page.
 */
export function attachmentHead(parsed: Parsed, from: number, to: number): number | null {
  const { text } = parsed.document.map
  if (text.charAt(from) !== '附') return null
  const [first] = readAtoms(parsed, from, Math.min(to, from + 60))
  if (!first || !HEAD.test(first.text.trim())) return null
  return FILE.test(text.slice(first.to, first.to + 120)) ? null : first.to
}
