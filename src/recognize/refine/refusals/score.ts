import type { Refusal } from './considered.ts'

const POINTS = /(?:加|扣|得|计|减|记|各)[\d.]+分|不得分|不加分|不扣分/
const WEIGHT = /(?:权重|分值|满分|总分|评分)[^，]{0,6}$/

/** What earns or costs points in an assessment, and its weight: `建成1个加3分`, `80%以上的得15分`, `权重为15%`. Not `建成1个示范点`. */
export const score: Refusal = ({ lead, rest }) => (POINTS.test(rest.slice(0, 60)) || WEIGHT.test(lead) ? 'score' : null)
