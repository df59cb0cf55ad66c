import { toSpan } from '../../extract/to-span.ts'
import type { DocumentRule, Problem } from '../rule.ts'

const NUMBERS = /(?<=[一-鿿])([〔[【（])(\d{2}|(?:19|20)\d\d)([〕\]】）]) ?(第?)(\d{1,5})(号?)/g

/** A document number that is not written as official documents write it: `吉民发[2023]35号`. */
export const documentNumberMalformed: DocumentRule = {
  id: 'document-number-malformed',
  subject: 'document',
  severity: 'info',
  summary: { en: 'A document number is not written as 吉民发〔2023〕35号', zh: '发文字号写法不规范（应如：吉民发〔2023〕35号）' },
  why: {
    en: 'GB/T 9704 writes the year in full in 〔〕, then the number without 第 and zeros, then 号; other ways are not found again by search.',
    zh: 'GB/T 9704规定年份全称用六角括号“〔〕”，序号不加“第”、不编虚位，后加“号”；写法不一则难以检索。',
  },
  mend: { en: 'Write it as the standard does.', zh: '按国家标准改写。' },
  passes: '某市养老服务工作方案\n某民发〔2023〕35号\n一、发展助餐。落实《关于发展养老服务的意见》（国办发〔2019〕5号）。',
  fails: '某市养老服务工作方案\n某民发[2023]第35号\n一、发展助餐。落实养老服务要求。',
  check: ({ parsed, root }) => {
    const text = parsed.document.map.text.slice(root.from, root.to)
    return [...text.matchAll(NUMBERS)].flatMap(({ 0: whole, 1: open = '', 2: year = '', 5: ordinal = '', 6: mark, index }): Problem[] => {
      // （2023）35 counts something else; only 〔 needs no 号 to be a number’s.
      if (open !== '〔' && (mark === '' || (open === '（' && year.length === 2))) return []
      const expected = `〔${year.length === 2 ? '20' : ''}${year}〕${Number(ordinal)}号`
      if (whole.replace(' ', '') === expected) return []
      const from = root.from + index
      const message = { en: `Unexpected document number ${whole}, expected ${expected}`, zh: `发文字号“${whole}”不规范，应为“${expected}”` }
      return [{ place: toSpan(parsed, { from, to: from + whole.length }), message }]
    })
  },
}
