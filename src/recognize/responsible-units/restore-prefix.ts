import { readDepartment, type DepartmentMatch } from '../../lexicon/department-function.ts'
import { beginsWithPlace } from '../../lexicon/place-stems.ts'
import { determiners } from '../../lexicon/responsibility-words.ts'
import { lentFront } from './lent-front.ts'
import { isBareNoun } from './unit-shape.ts'

/** What the names so far have in front: 市 for 民政局, 市委 for 组织部. */
interface Prefix {
  readonly place: string
  readonly committee: string
}

/**
 * Restores the prefix that a list prints only once: `市教育局、民政局、妇联` and `市委宣传部、组织部`.
 * Names with a place or rank of their own (`团市委`, `各县区`, `国家税务局`, `青岛海洋科技中心`) stay as printed, and so does a list that prints no prefix.
 */
export function restorePrefixes(names: readonly string[], joined: (at: number) => boolean = () => true): readonly string[] {
  let prefix = null as Prefix | null
  const restored: string[] = []
  names.forEach((name, at) => {
    const lent = joined(at) && isBareNoun(name) ? lentFront(restored.at(-1) ?? '') : null
    const match = readDepartment(name)
    const own = lent === null ? ownPrefix(name, match) : null
    if (own) prefix = own
    restored.push(lent !== null ? lent + name : own || !prefix ? name : complete(name, match, prefix))
  })
  return restored
}

/** The prefix that a name carries itself and lends to those after it; null where it carries none. */
function ownPrefix(name: string, match: DepartmentMatch | null): Prefix | null {
  const league = YOUTH_LEAGUE.exec(name)
  if (league) return prefixOf(league[1] ?? '')
  const front = match ? name.slice(0, match.start) : ''
  if (front !== '') {
    if (front.startsWith('中央')) return { place: '', committee: '中央' }
    const place = front.replace(ORGAN_IN_FRONT, '').replace(/^中共/, '')
    if (match && AREA_OFFICES.has(match.department.key) && place.length > 1) return null
    return RANKED.test(place) ? prefixOf(place) : null
  }
  const committee = COMMITTEE.exec(name)
  if (committee) return prefixOf(committee[1] ?? '')
  if (match || BEGINS_LIKE_A_RANK.test(name)) return null
  const rank = beginsWithPlace(name) ? NAMED_RANK.exec(name) : RANK.exec(name)
  return rank ? prefixOf(rank[0]) : null
}

function prefixOf(place: string): Prefix {
  return { place, committee: `${place}委` }
}

function complete(name: string, match: DepartmentMatch | null, prefix: Prefix): string {
  if (name === '团委' && prefix.place.length === 1) return `团${prefix.place}委`
  // 市委督查室、政府督查室
  if (GOVERNMENT_OFFICE.test(name)) return prefix.place + name
  if (!match) return carriesItsOwn(name) ? name : prefix.place + name
  const { department } = match
  if (match.start > 0 || department.completion === 'none' || NATIONAL.test(name)) return name
  if (department.kind === 'government' && name.endsWith('部')) return name
  return (department.completion === 'committee' ? prefix.committee : prefix.place) + name
}

/** Whether a name that is in no lexicon belongs to another place or owner than the list. */
function carriesItsOwn(name: string): boolean {
  return !LOCAL_ORGAN.test(name) || OWN_AREA.test(name) || NATIONAL.test(name) || DETERMINED.test(name) || beginsWithPlace(name)
}

const GOVERNMENT_OFFICE = /^(?:人民)?政府[\u4e00-\u9fff]{2,}(?:室|办|厅|中心)$/
// The government of another area among departments (济南市政府, 高新区管委会) lends them nothing.
const AREA_OFFICES: ReadonlySet<string> = new Set([
  'government',
  'development-zone',
  'subdistrict',
  'township',
  'party-committee',
  'grassroots-committee',
])
const YOUTH_LEAGUE = /^(?:共青)?团([省市县区州盟旗])委/
const ORGAN_IN_FRONT = /(?:委|(?:人民)?政府)$/
const RANKED = /(?:[省市县区州盟旗镇乡]|兵团|街道|）)$/
const COMMITTEE = /^(?:中共)?([\u4e00-\u9fff]{0,8}[省市县区州盟旗])委(?:办|$)/
const NAMED_RANK = /^[\u4e00-\u9fff]{2,4}?[省市县州盟旗](?=[\u4e00-\u9fff]{3})/
const RANK = /^(?:自治区|自治州|自治县|兵团|[省市县区州盟旗])/
const BEGINS_LIKE_A_RANK =
  /^(?:城市|都市|县域|市域|区域|区块|区划|市场|市政(?!府|协)|市容|市民|州际|省际|市际|[省市县区]直|[省市县区]级|各|社区|地区|园区|小区|景区|城区|自贸)/
const NATIONAL = /^(?:国家|中国|中央|全国|国务院|中华|人民银行|人行|中铁|国网|中科院)|(?:总局|总署|总公司)$/
const LOCAL_ORGAN = /(?:局|委|办|厅|署|处|站|馆|队|室|会|所|院|台|中心|专班|小组|指挥部|街道|管委会)$/
const OWN_AREA = /^[\u4e00-\u9fff]{1,8}(?:新区|园区|开发区|高新区|示范区|功能区|街道|[县区镇乡](?:政府|人民政府|管委)|大学|医院)/
const DETERMINED = new RegExp(`^(?:${determiners.join('|')})|有关|相关|成员单位`)
