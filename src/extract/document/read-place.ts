import { divisionsAt, type Division } from '../../lexicon/divisions.ts'
import { isOrganName } from '../../lexicon/organs.ts'
import type { Jurisdiction } from '../../model/document.ts'

const HEAD = /^(?:[“"《]*)(?:关于)?(?:(?:19|20)\d\d年?(?:度)?)?(?:中共|中国共产党|共青团|政协|国网|国家税务总局)?/
const ZONE =
  /^[一-鿿]{2,10}?(?:新区|高新区|开发区|产业园区|工业园区|示范区|功能区|管理区|风景区|度假区|保税区|林区|矿区|自由贸易试验区)(?=[一-鿿\d“])/
const DOES = /推进|加快|建设|支持|促进|关于|深化|打造|创建|落实|贯彻|开展|加强|[各全本我级省]/
const TOWN = /^([一-鿿]{1,8}?(?:街道|镇|乡|苏木))(?=人民政府|办事处|党委|党工委|政府|20|关于|“)/
const UNLISTED = /^([一-鿿]{1,7}?[市县区州旗盟])(?=人民政府|委员会|委(?:办|组|宣|政|农|常)|政府|人大|政协)/

/**
 * The place at the head of a title or of a unit’s name: `菏泽市牡丹区…` is 牡丹区, `中共吉林省委组织部` 吉林省, `上海市宝山区顾村镇人民政府` 顾村镇, `鲁西新区管委会` the zone without a code.
 * Null where none begins it: `贯彻《上海市…条例》…方案`.
 */
export function readPlace(name: string, context: string): Jurisdiction | null {
  let at = HEAD.exec(name)?.[0].length ?? 0
  let inner: Division | null = null
  for (let within = ''; ;) {
    const found = divisionsAt(name, at, within)
    const next = found.length === 1 ? found[0] : settle(found, context)
    if (!next && found.length > 0) return { name: found[0]?.name ?? '', code: null, level: found[0]?.level ?? null, province: null }
    if (!next || (inner && !next.code.startsWith(within))) break
    inner = next
    at += next.name.length
    within = next.code.replace(/(?:00){1,2}$/, '')
    if (next.level === 'county') break
  }
  const rest = name.slice(at)
  const organ = isOrganName(name)
  const town = inner?.level === 'county' || (inner === null && organ) ? TOWN.exec(rest) : null
  if (town?.[1]) return { name: town[1], code: null, level: 'township', province: inner?.province ?? null }
  const zone = ZONE.exec(rest)?.[0]
  if (zone && !DOES.test(zone)) return { name: zone, code: null, level: null, province: inner?.province ?? null }
  if (inner) return { name: inner.name, code: inner.code, level: inner.level, province: inner.province }
  const unlisted = organ ? UNLISTED.exec(rest) : null
  if (!unlisted?.[1] || /[各全本我]|^(?:省|市|县|区)/.test(unlisted[1])) return null
  return { name: unlisted[1], code: null, level: null, province: null }
}

/** Of several places of one name, the one whose province or prefecture the text names. */
function settle(found: readonly Division[], context: string): Division | undefined {
  const named = found.filter(({ province, code }) => {
    const short = province.replace(/(?:省|市|壮族自治区|回族自治区|维吾尔自治区|自治区)$/, '')
    return code !== '' && context.includes(short)
  })
  return named.length === 1 ? named[0] : undefined
}
