import { isTraditional, simplify } from '../../text/fold-traditional.ts'
import { traditionalTable } from '../../text/traditional-table.ts'
import type { TextRule } from '../rule.ts'

// What both scripts use: 乾隆, 徵羽, 酒麴.
const BOTH = '乾吒夥徵拚捱摺榘菸薹袷醣麴麽'
const TRADITIONAL: ReadonlySet<string> = new Set([...traditionalTable.traditional].filter((character) => !BOTH.includes(character)))

/** Traditional characters in a text that is otherwise simplified. */
export const traditionalCharacters: TextRule = {
  id: 'traditional-characters',
  subject: 'text',
  severity: 'info',
  summary: { en: 'Traditional characters stand in a simplified text', zh: '简体文本中混有繁体字' },
  why: { en: 'They are not found by search; often a passage was pasted from elsewhere.', zh: '影响检索，往往是粘贴而来。' },
  mend: { en: 'Put the simplified characters.', zh: '改为简体字。' },
  passes: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。',
  fails: '某市养老服务工作方案\n一、发展助餐。建設食堂5家，覆盖全部街道和乡镇，为老年人提供助餐服务。',
  check: ({ parsed: { source } }) => {
    if (isTraditional(source)) return []
    let [count, first] = [0, -1]
    for (let at = 0; at < source.length; at++) {
      if (!TRADITIONAL.has(source.charAt(at))) continue
      if (count === 0) first = at
      count++
    }
    if (count === 0) return []
    const found = source.charAt(first)
    const expected = simplify(found)
    return [
      {
        place: { start: first, end: first + 1 },
        message: {
          en: `Unexpected traditional ${found}, expected ${expected} (${count} traditional characters in all)`,
          zh: `繁体字“${found}”应为“${expected}”（全文共${count}个繁体字）`,
        },
      },
    ]
  },
}
