import type { PlaceLevel } from '../model/lists.ts'
import { divisionTable } from './division-table.ts'

/** A province, prefecture or county of GB/T 2260. */
export interface Division {
  readonly name: string
  readonly code: string
  readonly level: PlaceLevel
  readonly province: string
}

/**
 * All divisions of a name: one for `菏泽市`, several for `朝阳区`, none for `鲁西新区`.
 * The table is searched as it is: unpacking it would cost a short run more than all its look-ups.
 */
export function findDivisions(name: string): Division[] {
  const found: Division[] = []
  // The table holds codes too: `8吉安市` would find the end of one.
  if (!/^[一-鿿]/.test(name)) return found
  for (let at = divisionTable.indexOf(name); at !== -1; at = divisionTable.indexOf(name, at + 1))
    if (isDigit(at - 1) && !isName(at + name.length)) found.push(divisionFrom(at, name))
  return found
}

/** The divisions of the longest name that begins at `offset`, those inside `within` (a code’s first digits) only; `菏泽市牡丹区` at 0 gives 菏泽市. */
export function divisionsAt(text: string, offset: number, within = ''): Division[] {
  for (let end = Math.min(text.length, offset + LONGEST); end >= offset + 2; end--) {
    if (!ENDINGS.has(text.charAt(end - 1))) continue
    const found = findDivisions(text.slice(offset, end)).filter(({ code }) => code.startsWith(within))
    if (found.length > 0) return found
  }
  return []
}

const LONGEST = 15
const ENDINGS: ReadonlySet<string> = new Set('省市区县州盟旗')

const isDigit = (at: number): boolean => divisionTable.charCodeAt(at) >= 48 && divisionTable.charCodeAt(at) <= 57
const isName = (at: number): boolean => divisionTable.charCodeAt(at) > 128

function divisionFrom(at: number, name: string): Division {
  const line = divisionTable.lastIndexOf('\n', at) + 1
  const chunk = divisionTable.lastIndexOf(';', at) + 1
  const first = divisionTable.slice(line, line + 2)
  let provinceEnd = line + 2
  while (isName(provinceEnd)) provinceEnd++
  const province = divisionTable.slice(line + 2, provinceEnd)
  if (at === line + 2) return { name, code: `${first}0000`, level: 'province', province }
  const second = divisionTable.slice(chunk, chunk + 2)
  if (at === chunk + 2) return { name, code: `${first}${second}00`, level: 'prefecture', province }
  return { name, code: `${first}${second}${divisionTable.slice(at - 2, at)}`, level: 'county', province }
}

let shortNames: ReadonlyMap<string, Division> | null = null

/** Provinces, prefectures and cities by the name that people use: `济南`, `延边`, `内蒙古`, `昆山`; no counties and districts, whose short names are common words. */
export function divisionsByShortName(): ReadonlyMap<string, Division> {
  if (shortNames) return shortNames
  const found = new Map<string, Division>()
  for (const { index, 1: name = '' } of divisionTable.matchAll(/[\n;]\d\d([^\d;\n]+)/g)) {
    const short = shorten(name)
    // 吉林 is the province: it stands before the city of that name in the table.
    if (!found.has(short)) found.set(short, divisionFrom(index + 3, name))
  }
  for (const { index, 1: name = '' } of divisionTable.matchAll(/(?<![\n;])\d\d([^\d;\n]{2,}市)(?![^\d;\n])/g))
    if (!found.has(shorten(name))) found.set(shorten(name), divisionFrom(index + 2, name))
  shortNames = found
  return found
}

// Cities whose short names are words or parts of phrases (合作, 创新乡村, 投资兴业): only their full names stand for them.
const ORDINARY: ReadonlySet<string> = new Set([
  '合作',
  '东方',
  '安宁',
  '同仁',
  '新星',
  '大安',
  '永安',
  '新民',
  '新乐',
  '新乡',
  '高平',
  '资兴',
  '合山',
  '朝阳',
  '日照',
  '文昌',
  '长乐',
  '平度',
])

const PEOPLES = /(?:壮|回|藏|苗|彝|傣|羌|白|土家|朝鲜|蒙古|布依|哈尼|傈僳|景颇|哈萨克|维吾尔|柯尔克孜)族?/

function shorten(name: string): string {
  const bare = name.replace(/(?:省|市|地区|盟|特别行政区|自治区|自治州)$/, '')
  if (ORDINARY.has(bare)) return name
  if (!/自治[区州]$/.test(name)) return bare
  const people = PEOPLES.exec(bare.slice(2))
  return people ? bare.slice(0, people.index + 2) : bare
}
