/** Measure words that count alike: a number of one may be laid beside a number of another. */
export interface CountGroup {
  readonly key: string
  readonly words: readonly string[]
  /** Whether 个 may stand for any of them. */
  readonly general: boolean
  readonly example: readonly [string, string]
}

/** The groups; a measure word that is in none counts alike only with itself and with 个. */
export const countGroups: readonly CountGroup[] = [
  { key: 'person', words: ['人', '名', '位'], general: false, example: ['3000人', '3000名'] },
  { key: 'attendance', words: ['人次', '人（次）'], general: false, example: ['2600人次', '2800人次'] },
  { key: 'household', words: ['户'], general: false, example: ['4500户', '7000户'] },
  { key: 'event', words: ['次', '场', '期', '场次', '回', '轮', '届', '批次', '批', '趟', '课时', '学时'], general: false, example: ['举办招聘会20场', '举办招聘会20次'] },
  { key: 'site', words: ['家', '处', '所', '座', '站', '点', '间', '家（个）', '个（家）', '片', '块'], general: true, example: ['助老食堂700家', '老年食堂100个'] },
  { key: 'dwelling', words: ['套', '套（间）'], general: false, example: ['保障性住房3000套', '保障性住房2000套'] },
  { key: 'machine', words: ['台', '辆', '架', '艘', '台套', '台（套）', '辆（台）'], general: true, example: ['充电桩500台', '充电桩600个'] },
  { key: 'item', words: ['项', '件', '条', '种', '款'], general: true, example: ['制定标准20项', '制定标准30个'] },
  { key: 'bed', words: ['张', '床', '床位'], general: true, example: ['护理型床位30张', '护理型床位30个'] },
] // prettier-ignore

/** How measures of one dimension relate: so many of the dimension’s base unit. */
export const measureFactors: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  area: { 平方米: 1, '㎡': 1, 'm²': 1, 平方: 1, 亩: 666.67, 公顷: 1e4, 平方公里: 1e6, 平方千米: 1e6, 'km²': 1e6 },
  length: { 毫米: 0.001, 厘米: 0.01, 米: 1, 延米: 1, 公里: 1000, 千米: 1000, km: 1000, 海里: 1852 },
  volume: { 升: 0.001, 立方米: 1, 立方: 1, 'm³': 1, m3: 1 },
  mass: { 微克: 1e-9, 毫克: 1e-6, 克: 0.001, 斤: 0.5, 公斤: 1, 千克: 1, 担: 50, 吨: 1000 },
  coal: { 吨标准煤: 1, 吨标煤: 1 },
  time: { 秒: 1, 分钟: 60, 小时: 3600, 个小时: 3600, 天: 86400 },
  workdays: { 工作日: 1, 个工作日: 1 },
  power: { 瓦: 1, 千瓦: 1e3, kW: 1e3, KW: 1e3, 兆瓦: 1e6, MW: 1e6, 吉瓦: 1e9, GW: 1e9 },
  energy: { 千瓦时: 1, 度: 1, kWh: 1, MWh: 1e3, GWh: 1e6 },
  points: { 个百分点: 1, 百分点: 1, 个点: 1 },
  share: { '%': 1, '‰': 0.1 },
} // prettier-ignore

/** How often a year something falls due. */
export const timesAYear = { year: 1, 'half-year': 2, quarter: 4, month: 12, week: 52, day: 365 } as const
