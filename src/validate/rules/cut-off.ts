import type { CheckedText, Place, Problem, TextRule } from '../rule.ts'

const ENDS = /[。！？；：…）】》”’"』」|]$|[\d一二三四五六七八九十]日(?:印发)?$|^附|^抄/
// A list of units may end with a name, or with what they do.
const UNITS_END = /(?:[局委厅办部会院府]|中心|公司|单位|部门|负责|落实|实施|配合|牵头)$/
const LEAST = 12

/** A text that stops in the middle of a sentence or a character. */
export const cutOff: TextRule = {
  id: 'cut-off',
  subject: 'text',
  severity: 'warning',
  summary: { en: 'The text stops in the middle of a sentence', zh: '文本在句中中断' },
  why: { en: 'The file was cut: what stood behind is missing.', zh: '文件被截断，后面的内容缺失。' },
  mend: { en: 'Fetch the document again and compare its length.', zh: '重新获取文件并核对长度。' },
  passes: '某市养老服务工作方案\n一、发展助餐。建设食堂5家，覆盖全部街道。',
  fails: '某市养老服务工作方案\n一、发展助餐。建设食堂5家，覆盖全部街',
  check: ({ parsed, cut }) => {
    const end = { start: parsed.source.length, end: parsed.source.length }
    if (cut) return [problem(end, { en: 'Unexpected end inside a character', zh: '文件在一个字的中间结束' })]
    const place = unfinished(parsed)
    return place === null ? [] : [problem(place, { en: 'Unexpected end in the middle of a sentence', zh: '文件在句子中间结束' })]
  },
}

const problem = (place: Place, message: Problem['message']): Problem => ({ place, message })

/** The last words of a text whose last paragraph is a sentence that does not end. */
function unfinished({ document, source }: CheckedText['parsed']): Place | null {
  const last = document.pieces.findLast(({ kind }) => kind !== 'debris')
  if (last === undefined || (last.kind !== 'text' && last.kind !== 'units' && last.kind !== 'bullet')) return null
  const text = document.map.text.slice(last.from, last.to).trimEnd()
  // A paragraph without a full stop may be a heading, a name or a cell; only one that began to be a sentence can be cut.
  if (text.length < LEAST || ENDS.test(text) || !/[，。；：]/.test(text)) return null
  if (last.kind === 'units' && UNITS_END.test(text)) return null
  const end = document.map.end(last.from + text.length)
  return { start: Math.max(document.map.start(last.from), end - 6), end: Math.min(end, source.length) }
}
