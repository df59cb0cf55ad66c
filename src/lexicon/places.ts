/** A territory that stands at the head of a clause and holds for what follows: 全市, 我省. */
export const TERRITORY = /^(?:在|于)?((?:全|我)(?:[市省县区州盟旗国镇乡]|域)|全自治区|我自治区)(?:范围内?|内|各级)?/

/** The kinds of place that a standard holds for; each may follow 每个, 所有, 各 or 全市. */
export const placeKinds: readonly string[] = [
  '城市社区', '农村社区', '城乡社区', '行政村', '自然村', '中心村', '村（社区）', '社区（村）', '村（居）', '乡镇（街道）', '街道（乡镇）', '镇（街道）', '镇（街）', '街道（镇）', '乡镇街道', '镇街', '乡镇', '街道', '社区', '村', '城镇', '农村', '城市', '县城', '城区', '乡村',
  '县（市、区）', '县（区）', '区县（市）', '市（州）', '县（区、管委会）', '设区市', '设区的市', '县区', '区市', '区县', '市县', '县', '区', '市', '网格', '机构', '旅游重点区域', '工业园区', '产业园区', '园区', '开发区', '住宅小区', '小区', '企业', '学校', '项目',
] // prettier-ignore

/** Those that stand as a place without such a word too: 行政村建校率 holds for 行政村; 城镇新增就业 measures a population. */
export const standalonePlaces: readonly string[] = [
  '城市社区', '农村社区', '城乡社区', '行政村', '自然村', '中心村', '村（社区）', '社区（村）', '村（居）', '乡镇（街道）', '街道（乡镇）', '镇（街道）', '镇（街）', '街道（镇）', '县（市、区）', '县（区）', '区县（市）', '市（州）', '设区市',
] // prettier-ignore

const longestFirst = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|')
const KINDS = longestFirst(placeKinds)

/** A place in front of what is measured: `每个村（社区）`, `全市城乡社区`, `所有县（市、区）`, `单个机构`, `行政村`. */
export const PLACE = new RegExp(
  `^(?:在|使|确保|实现)?((?:[省市县区乡镇]、){1,3}[市县区乡镇村](?:（[市县区乡镇]）)?级?(?=各|均|至少|每[年月季]|分别|不[低少高]于|达到)|(?:(?:全|我)[市省县区州盟旗国])?(?:每个?|所有|各类?|全部|单个)(?:${KINDS})(?:[、和](?:${KINDS}))*|(?:(?:全|我)[市省县区州盟旗国])?(?:(?:社区|街道|乡镇|村)[、和])?(?:${longestFirst(standalonePlaces)})(?:[、和](?:${longestFirst(standalonePlaces)}))*)`,
)

/** The kinds of place as one alternative of a pattern. */
export const KINDS_OF_PLACE = `${KINDS}|城镇|县城|城区|老城区|中心城区|山区|平原`

/** Levels, grades and ranks by which the items of a list differ: 国家级、省级示范企业, 一等奖、二等奖; a bare 省 only behind 的 or 为. */
export const LEVEL =
  '(?:国家|省|市|县|区|镇|乡|村|州|校|部|院|[一二三四五]星|[1-5]A|A{2,5}|甲|乙|特|[一二三四]|初|中|高|副高|正高)级|[1-5]A|(?:大|中|小|微)型|[一二三四特]等奖?|[金银铜]奖|全(?:国|省|市|县|区)|(?<![^的为])(?:国家|省|市|县)'
