import { messageOf } from '../../model/diagnostic-messages.ts'
import { quote, type Oddity, type DiagnosedDocument } from './oddity.ts'

const LABELS = /(?:责任|牵头|配合|负责|主办|协办|承办|参加|参与)(?:单位|部门)[】]?：/g
// 明确责任单位：… in a sentence says what to write down; in a heading of a column nothing follows.
const IN_PROSE = /(?:明确|确定|细化|落实|、|各|的|及|和|以及)$/
const END = /[。；）】\n]/g

/** Finds lists of units that could not be read: `责任单位：见附件。`; not 明确责任单位 in a sentence, nor the heading of a table’s column. */
export function findUnreadUnitLists({ parsed, root, responsibilities }: DiagnosedDocument): Oddity[] {
  const text = parsed.document.map.text.slice(root.from, root.to)
  const found: Oddity[] = []
  LABELS.lastIndex = 0
  for (let match = LABELS.exec(text); match !== null; match = LABELS.exec(text)) {
    const from = match.index
    if (responsibilities.covers(root.from + from) || IN_PROSE.test(text.slice(Math.max(0, from - 3), from))) continue
    END.lastIndex = LABELS.lastIndex
    const to = END.exec(text)?.index ?? text.length
    if (to <= LABELS.lastIndex) continue
    const list = quote(text.slice(from, to))
    found.push({
      from: root.from + from,
      to: root.from + to,
      message: messageOf('unread-units', { list }),
    })
    LABELS.lastIndex = to
  }
  return found
}
