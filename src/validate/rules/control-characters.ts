import type { Problem, TextRule } from '../rule.ts'

// C0 and C1 without tab and line breaks, separators, zero-width and direction marks, private use, non-characters.
const CONTROLS = /(?![\t\n\f\r])\p{Cc}|[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\ue000-\uf8ff\ufeff\ufffe\uffff]/gu

/** Characters that show nothing, or something else on every machine. */
export const controlCharacters: TextRule = {
  id: 'control-characters',
  subject: 'text',
  severity: 'warning',
  summary: { en: 'Invisible or private characters stand in the text', zh: '文本含不可见字符或私用字符' },
  why: {
    en: 'They part words and numbers without being seen, or stand for a character that only one font has.',
    zh: '它们看不见却会断开词语和数字，或只在某种字体下可见。',
  },
  mend: { en: 'Remove them, or put the character that is meant.', zh: '删去，或换成应有的字符。' },
  passes: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。',
  fails: '某市养老服务工作方案\n一、发展\u200b助餐。建设食堂5家。',
  check: ({ parsed: { source } }) => {
    const found = new Map<string, { first: number; count: number }>()
    CONTROLS.lastIndex = 0
    for (let match = CONTROLS.exec(source); match !== null; match = CONTROLS.exec(source)) {
      const known = found.get(match[0])
      if (known) known.count++
      else found.set(match[0], { first: match.index, count: 1 })
    }
    return [...found].map(([character, { first, count }]): Problem => {
      const name = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`
      return {
        place: { start: first, end: first + 1 },
        message: { en: `Unexpected character ${name} (${count} in all)`, zh: `含有字符${name}，共${count}处` },
      }
    })
  },
}
