import type { Bilingual } from '../../model/language.ts'
import type { Problem, TextRule } from '../rule.ts'

interface Damage {
  readonly pattern: RegExp
  readonly least: number
  readonly message: (found: string, count: number) => Bilingual
}

const damages: readonly Damage[] = [
  {
    pattern: /\ufffd+/g,
    least: 1,
    message: (_, count) => ({ en: `Unexpected replacement characters in ${count} places`, zh: `有${count}处替换字符（无法解码的字）` }),
  },
  {
    // What UTF-8’s ，。“ become when they are read as GBK, and two famous fillings.
    pattern: /[锛銆鈥]|锟斤拷|烫烫烫|屯屯屯/g,
    least: 2,
    message: (found, count) => ({
      en: `Unexpected ${found} in ${count} places: UTF-8 that was read as GBK`,
      zh: `有${count}处“${found}”：UTF-8文本被当作GBK读取`,
    }),
  },
  {
    pattern: /[ãäåæçèéï][\u0080-\u00bf]{1,2}/g,
    least: 2,
    message: (_, count) => ({
      en: `Unexpected Latin letters in ${count} places: UTF-8 that was read as Latin-1`,
      zh: `有${count}处拉丁字母乱码：UTF-8文本被当作Latin-1读取`,
    }),
  },
  {
    pattern: /(?<=[一-鿿])\?{2,}|\?{4,}/g,
    least: 1,
    message: (_, count) => ({ en: `Unexpected question marks for lost characters in ${count} places`, zh: `有${count}处文字变成问号` }),
  },
]

/** Characters that a wrong decoding left. */
export const mojibake: TextRule = {
  id: 'mojibake',
  subject: 'text',
  severity: 'error',
  summary: { en: 'The text was decoded wrongly (锟斤拷, �, ????)', zh: '文本有乱码（如“锟斤拷”“�”“????”）' },
  why: {
    en: 'The characters that stood there are lost; numbers and names near them cannot be trusted.',
    zh: '原有文字已丢失，附近的数字和名称不可信。',
  },
  mend: { en: 'Fetch the document again and read it in its own encoding.', zh: '重新获取文件，按其原有编码读取。' },
  passes: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。',
  fails: '某市养老服务工作方案\n一、发展助餐。建设食\ufffd\ufffd5家，锟斤拷助浴锟斤拷。',
  check: ({ parsed: { source } }) => damages.flatMap((damage) => countOf(source, damage)),
}

/** One problem for each kind of damage, at its first place: where there is one there are many. */
function countOf(source: string, { pattern, least, message }: Damage): Problem[] {
  pattern.lastIndex = 0
  const first = pattern.exec(source)
  if (first === null) return []
  let count = 1
  while (pattern.exec(source) !== null) count++
  if (count < least) return []
  return [{ place: { start: first.index, end: first.index + first[0].length }, message: message(first[0], count) }]
}
