import type { Problem, TextRule } from '../rule.ts'

interface Sort {
  readonly name: { readonly en: string; readonly zh: string }
  readonly full: RegExp
  readonly half: RegExp
}

// Only signs that stand in Chinese: a comma in 1,000 or a bracket around Latin is half width by right.
const sorts: readonly Sort[] = [
  {
    name: { en: 'commas and stops', zh: '逗号、分号、冒号' },
    full: /[，；：！？]/g,
    half: /(?<=[一-鿿）》”])[,;:!?](?=\s*(?:[一-鿿《（“"]|$))/gm,
  },
  { name: { en: 'brackets', zh: '括号' }, full: /（/g, half: /\((?=[一-鿿])/g },
  { name: { en: 'quotation marks', zh: '引号' }, full: /[“”]/g, half: /"/g },
  { name: { en: 'digits', zh: '数字' }, full: /[０-９]+/g, half: /(?<![０-９])\d+/g },
]

/** Signs of both widths in one text. */
export const mixedWidth: TextRule = {
  id: 'mixed-width',
  subject: 'text',
  severity: 'info',
  summary: { en: 'Full-width and half-width signs are mixed', zh: '全角、半角符号混用' },
  why: {
    en: 'It reads well but is not found by search; often two sources were put together.',
    zh: '不影响阅读，但影响检索；往往由不同来源拼接而成。',
  },
  mend: { en: 'Use the full-width signs of Chinese throughout.', zh: '全文统一使用中文全角标点。' },
  passes: '某市养老服务工作方案\n一、发展助餐（含送餐）。建设食堂5家，覆盖全部街道，投资1,000万元。',
  fails: '某市养老服务工作方案\n一、发展助餐（含送餐）。建设食堂5家，覆盖全部街道,服务老人。',
  check: ({ parsed: { source } }) => sorts.flatMap((sort) => mixture(source, sort)),
}

/** The first of the rarer width where both stand in a text. */
function mixture(source: string, { name, full, half }: Sort): Problem[] {
  const [wide, narrow] = [count(source, full), count(source, half)]
  if (wide.count === 0 || narrow.count === 0) return []
  const rare = wide.count < narrow.count ? wide : narrow
  const [expected, odd] = rare === wide ? ['half', 'full'] : ['full', 'half']
  return [
    {
      place: { start: rare.first, end: rare.first + rare.length },
      message: {
        en: `Unexpected ${odd}-width ${name.en} (${rare.count} of ${wide.count + narrow.count}), expected ${expected} width as elsewhere`,
        zh: `${name.zh}全角${wide.count}处、半角${narrow.count}处，混用`,
      },
    },
  ]
}

function count(source: string, pattern: RegExp): { count: number; first: number; length: number } {
  pattern.lastIndex = 0
  const first = pattern.exec(source)
  if (first === null) return { count: 0, first: 0, length: 0 }
  let found = 1
  while (pattern.exec(source) !== null) found++
  return { count: found, first: first.index, length: first[0].length }
}
