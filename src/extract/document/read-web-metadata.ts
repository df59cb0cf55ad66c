import { isoDate } from '../../recognize/time/calendar.ts'
import type { Placed } from '../../tree.ts'
import type { TextLine } from './atoms.ts'

/** What the lines that a web page or a collection prints above a document say of it. */
export interface WebMetadata {
  readonly title: Entry | null
  readonly documentNumber: Entry | null
  readonly issuers: Entry | null
  readonly issuedOn: Entry | null
  readonly publishedOn: Entry | null
}

/** A value with its place. */
export interface Entry extends Placed {
  readonly text: string
}

const KEYS: Readonly<Record<keyof WebMetadata, readonly string[]>> = {
  title: ['标题', '名称', '文件名称', '公文标题', '信息名称'],
  documentNumber: ['发文字号', '文号', '文件编号', '公文文号', '发文文号'],
  issuers: ['发文机关', '发文机构', '发文单位', '制发机关', '发布机关', '发布机构', '发布单位', '公文发布机构', '发布部门', '颁布单位'],
  issuedOn: ['成文日期', '成文时间', '发文日期', '发文时间', '印发日期', '签发日期', '制定日期', '颁布日期'],
  publishedOn: ['发布日期', '公开日期', '公布日期'],
}
const OTHERS = [
  '索引号', '主题分类', '主题词', '组配分类', '体裁分类', '公开方式', '公开责任部门', '有效性', '效力状态', '时效性', '生效日期', '失效日期', '废止日期', '来源', '层级', '类型', '分类', '状态', '字号', '浏览次数', '发布时间', '责任编辑', '官方链接', '关键词', '内容概述', '服务对象', '信息分类',
] // prettier-ignore

const FIELDS: ReadonlyMap<string, keyof WebMetadata> = new Map(
  (Object.keys(KEYS) as (keyof WebMetadata)[]).flatMap((field) => KEYS[field].map((key) => [key, field] as const)),
)
const NAMES = [...FIELDS.keys(), ...OTHERS].sort((one, other) => other.length - one.length).join('|')
const KEY = new RegExp(`【?(${NAMES})(】[：:]?|[：:]| ?\\| ?)?`, 'g')
const LONGEST = 300
// Without signs between them keys show by standing together: 发布机构 … 文号 ….
const LONGEST_BARE = 80

/**
 * Reads lines such as `发文机关：国务院 成文日期：2021年03月05日`, `标题: …`, `【发布单位】…`, a row `文号 | … | 发文日期 | … |` or a key with its value on the next line,
 * at the head of a text; nothing where no such line stands.
 */
export function readWebMetadata(lines: readonly TextLine[]): WebMetadata {
  const found: Record<keyof WebMetadata, Entry | null> = {
    title: null,
    documentNumber: null,
    issuers: null,
    issuedOn: null,
    publishedOn: null,
  }
  lines.forEach(({ text, from }, row) => {
    if (text.length > LONGEST) return
    const bullet = /^[•·●▪]/.test(text) ? 1 : 0
    if (!FIRST.has(text.charAt(bullet))) return
    const keys = [...text.matchAll(KEY)]
    const bare = keys[0]?.[2] === undefined
    // The key begins its line; others may follow on it.
    if (keys[0]?.index !== bullet || (bare && (keys.length < 2 || text.length > LONGEST_BARE || /[，。]/.test(text)))) return
    keys.forEach((match, index) => {
      const field = FIELDS.get(match[1] ?? '')
      if (!field || (!bare && match[2] === undefined)) return
      const start = match.index + match[0].length
      const value = text.slice(start, keys[index + 1]?.index ?? text.length).replace(/[\s|【]{1,40}$/, '')
      const next = lines[row + 1]
      if (value !== '') found[field] ??= { text: value, from: from + start, to: from + start + value.length }
      else if (next && keys.length === 1 && !/^[•·●▪]/.test(next.text)) found[field] ??= { text: next.text, from: next.from, to: next.to }
    })
  })
  return found
}

const FIRST: ReadonlySet<string> = new Set(['【', ...[...FIELDS.keys(), ...OTHERS].map((key) => key.charAt(0))])

/** The day that an entry names: `2018年11月07日`, `2019-05-05`, `2019/5/5`; null for anything else. */
export function readEntryDate(entry: Entry | null): (Placed & { date: string }) | null {
  const match = entry ? /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})/.exec(entry.text) : null
  const date = match ? isoDate(Number(match[1]), Number(match[2]), Number(match[3])) : null
  return entry && date ? { date, from: entry.from, to: entry.to } : null
}
