import { departmentFunction } from '../../lexicon/department-function.ts'
import { collectiveNouns, determiners, organEndings } from '../../lexicon/responsibility-words.ts'
import { longestMatch } from '../longest-match.ts'

/** What makes words the name of a unit: a known department, units that are not named one by one, or the ending of an organ. */
export type UnitShape = 'department' | 'collective' | 'organ'

/**
 * Tells whether words name a unit: `市教育局`, `各有关部门`, `省推进“三地一区”建设领导小组成员单位`.
 * Nouns for anyone (`政府`, `社会`, `部门`) and clauses (`谁主管谁负责`) do not; `法院` does in the company of other units.
 */
export function unitShape(text: string, inCompany = false): UnitShape | null {
  if (text.length < 2 || text.length > LONGEST || !LETTERS.test(text)) return null
  if (UNNAMED.has(text)) return inCompany && IN_COMPANY.has(text) ? 'department' : null
  if (saysDuty(text)) return null
  if (departmentFunction(text) !== null) return 'department'
  const base = withoutNote(text)
  if (base.length < 2 || CLAUSE.test(base)) return null
  if (endsIn(base, nouns) && DETERMINED.test(base) && !NOT_UNITS.test(base)) return 'collective'
  if (base.length < 3 || UNNAMED.has(base) || NOT_UNITS.test(base)) return null
  const ending = organs.before(base, base.length)
  return ending && (ending.word.length > 1 || base.length >= 4 || FIRM.includes(ending.word)) ? 'organ' : null
}

/** Whether words hold a verb of duty: 负责 in 市审计局负责审计; not 牵头单位, which is a name. */
export function saysDuty(text: string): boolean {
  return DUTY.test(text)
}

/** Whether words are a noun for units that says nothing of which: 单位 in 各部门、单位. */
export function isBareNoun(text: string): boolean {
  return UNNAMED.has(text)
}

/** Whether a unit is a government or an office below the one that issues: 各县（区）人民政府, 各镇街, 济南市政府; not 市政府, 各部门. */
export function isLowerGovernment(name: string): boolean {
  const base = withoutNote(name)
  return LOWER_NOUN.test(base) && !base.startsWith('自治区') && (OF_LOWER.test(base) || OWN_PLACE.test(base))
}

const LONGEST = 50
const nouns = longestMatch(collectiveNouns, (word) => word)
const organs = longestMatch(organEndings, (word) => word)
const UNNAMED: ReadonlySet<string> = new Set([
  ...collectiveNouns,
  ...'人民政府 党委政府 党委 党支部 党组 工会 商会 法院 检察院 人民法院 人民检察院 居民委员会 村民委员会 村（社区） 社区（村） 村（居） 业委会 业主委员会 社会 市场 政府部门 党政机关 事业单位 企事业单位 机关单位 责任单位 责任部门 主管部门 行业主管部门 牵头单位 牵头部门 配合单位 幼儿园 中小学 高等院校 科研院所 科研机构 医疗机构 社会组织 省 市 县 区'.split(
    ' ',
  ),
])
const IN_COMPANY: ReadonlySet<string> = new Set('法院 检察院 人民法院 人民检察院 工会 商会'.split(' '))
const LETTERS = /^[\u4e00-\u9fffA-Za-z0-9（）“”《》、·.+×\-—〇]+$/
const CLAUSE = /[的了而且则若吗]|^谁|以下|以上|进一步/
// A verb of duty in a name belongs to 牵头单位 and the like.
const DUTY =
  /会同|^(?:并?由|配合|协助|督促|指导|组织协调|做好|推动|依托|加强|完善|强化|发挥|贯彻|落实|明确|联合(?![会国]))|(?:牵头|负责|配合|落实)(?!单位|部门|小组|工作)/
const NOT_UNITS = /^(?:各类|各种|各项|各自|各方|各界|各司|各负|各级各类|一级|二级|三级)|级$/
const DETERMINED = new RegExp(determiners.join('|'))
const FIRM = '局委厅署'
const LOWER_NOUN =
  /(?:政府|行政公署|管委会|管委|党工委|街道办|办事处|街道|乡镇|镇街|街镇|社区|园区|开发区|高新区|功能区|新区|地区|地方|各地|居委会|村委会|党委|[市县区州盟旗镇乡村])$/
const OF_LOWER = /^(?:各|有关|相关|地方|属地|所在地|县|区|乡|镇|市、|街|村)/
const OWN_PLACE = /^[\u4e00-\u9fff]{2,}[市县区州盟旗镇乡]|新区|高新区|开发区|园区/

function endsIn(text: string, words: typeof nouns): boolean {
  return words.before(text, text.length) !== null
}

/** A name without the bracket at its end: 各县（市、区） is 各县. */
function withoutNote(text: string): string {
  let base = text
  while (base.endsWith('）')) {
    const open = base.lastIndexOf('（')
    if (open <= 0) return base
    base = base.slice(0, open)
  }
  return base
}
