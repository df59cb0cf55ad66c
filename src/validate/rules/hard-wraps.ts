import type { CheckedText, Place, TextRule } from '../rule.ts'

/** Lines that were broken in the middle of a sentence. */
export const hardWraps: TextRule = {
  id: 'hard-wraps',
  subject: 'text',
  severity: 'info',
  summary: { en: 'Lines break in the middle of sentences', zh: '句子中间换行' },
  why: {
    en: 'The text came out of a page; words, names of units and numbers may be torn, and joining them is a guess.',
    zh: '文本由版面转换而来，词语、单位名称、数字可能被断开，拼接只能推测。',
  },
  mend: { en: 'Take the text from a source with whole paragraphs.', zh: '改用段落完整的来源。' },
  passes: '某市养老服务工作方案\n一、发展助餐。建设食堂5家，覆盖全部街道。',
  fails: '某市养老服务工作方案\n一、发展助餐。建设食堂5家，覆盖全部街道，\n服务老人8000名。',
  check: ({ parsed }) => {
    const breaks = brokenLines(parsed)
    const [first] = breaks
    if (first === undefined) return []
    return [
      {
        place: first,
        message: {
          en: `Unexpected line break in the middle of a sentence (${breaks.length} in all)`,
          zh: `句子中间换行，共${breaks.length}处`,
        },
      },
    ]
  },
}

const BEFORE = /[一-鿿，、]$/
const AFTER = /^[一-鿿\d“（《]/
const SHORTEST = 12

/** The last character before each line break that stands inside a sentence: behind a line of prose, not behind a name, a number or a date. */
function brokenLines({ document, source }: CheckedText['parsed']): Place[] {
  const { map } = document
  const all = document.gaps.flatMap((gap) => {
    const [before, after] = [map.end(gap), map.start(gap)]
    const blank = source.slice(before, after)
    if (!blank.includes('\n')) return []
    const line = source.slice(Math.max(source.lastIndexOf('\n', before - 1) + 1, before - 80), before)
    const prose = line.length >= SHORTEST && /[，、。；]/.test(line)
    const inside = prose && BEFORE.test(line) && AFTER.test(source.slice(after, after + 1))
    return inside ? [{ start: before - 1, end: before, torn: blank.split('\n').length > 2 }] : []
  })
  // One blank line may part two paragraphs of which the first has no full stop; pages break more often than that.
  return all.length > 2 ? all : all.filter(({ torn }) => !torn)
}
