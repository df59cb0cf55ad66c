import { creatingVerbs, givingVerbs } from '../../../lexicon/verbs.ts'
import { alternatives } from '../alternatives.ts'
import type { Considered, Refusal } from './considered.ts'

const GIVING = new RegExp(alternatives(givingVerbs))
const CREATING = new RegExp(`(?:${alternatives(creatingVerbs)})(?:[^，；。]{0,4})?$`)
const HAN = /^[一-鿿]/
const SUM_OF = /^的(?:一次性)?[一-鿿]{0,6}(?:奖|补|资助|扶持|贴息)/
const STANDARD_OF = /^的(?:标准|前提|比例|原则)/
const MEASURED = /按照?[^，按]{0,24}$/
// 沿线1公里地块 says where.
const ALONG = /(?:沿线|沿岸|两侧|周边|周围|方圆)$/
// 20户以上自然村 are villages of a size.
const PLACE_OF = /^的?(?:自然村|行政村|建制村|村庄|社区|小区|乡镇|城市|县城|学校|医院)/
const SIZE_OF = /(?:常住人口|人口|户籍|规模|投资|营收|收入|员工|床位|注册资本)[^，]{0,4}$/

/**
 * A threshold that says whom or what the sentence is about: `营收超过1亿元的企业`, `满3年的，`, `对…以上的项目，给予…`, `500亩以上基地12个`.
 * Not what is built or given in that size: `培育10家以上的企业`, `给予50万元以上的补助`, `按600平方米以上的标准`.
 */
export const condition: Refusal = (considered) => {
  const { quantity, before, after } = considered
  // 对X项目按照投资额30%的比例给予补助: by how much it is given.
  if (STANDARD_OF.test(after) && MEASURED.test(before)) return null
  if (quantity.kind !== 'coverage' && eligibility(considered)) return 'condition'
  if (STANDARD_OF.test(after)) return null
  if (
    quantity.kind === 'count' &&
    quantity.comparing !== null &&
    quantity.comparing.from >= quantity.to &&
    PLACE_OF.test(after) &&
    // 500个以上行政村 counts the villages, 20户以上自然村 says how large one is.
    !/^[个所座]$/.test(quantity.unit ?? '') &&
    !CREATING.test(before)
  )
    return 'condition'
  return describes(considered) ||
    (quantity.kind === 'measure' && (/^(?:半径)?范围/.test(after) || (ALONG.test(before) && HAN.test(after)))) ||
    bySize(before, after, considered)
    ? 'condition'
    : null
}

/** `投资超过5亿元的，给予奖励`, `对营收1亿元以上的企业，给予奖励`: who fulfils it is given something. */
function eligibility({ view, quantity, clause, before, after }: Considered): boolean {
  if (after.endsWith('的') && clause.mark === '，' && !GIVING.test(before)) return true
  if (!/^(?:对|凡|若|如|当)/.test(before) || GIVING.test(before)) return false
  const rest = view.text.slice(Math.max(quantity.to, quantity.comparing?.to ?? 0), Math.min(view.to, quantity.to + 400))
  return GIVING.test(rest) && (GIVING.test(after) || clause.mark === '，')
}

/** The number describes the noun behind it. */
function describes({ quantity, time, before, after, lead }: Considered): boolean {
  const behind = quantity.comparing !== null && quantity.comparing.from >= quantity.to
  const relative = /^的[一-鿿“]/.test(after)
  // 每年进行至少一次的评估: how often is no description.
  if (quantity.unit === '年一遇' && quantity.comparing !== null) return false
  if (CREATING.test(before) || (time.recurrence !== null && isEvent(quantity.unit))) return false
  if (relative && quantity.kind === 'percentage')
    return /(?:大于|超过|高于|低于|小于|不足|不低于|不高于)$/.test(lead) && /[一-鿿]{2}$/.test(before.replace(/^(?:将|对|把)/, ''))
  if (relative && quantity.kind !== 'coverage') return !(quantity.kind === 'money' && SUM_OF.test(after)) && !GIVING.test(before.slice(-8))
  return quantity.kind === 'measure' && behind && HAN.test(after) && !isLimit(quantity.unit)
}

const isEvent = (unit: string | null): boolean => /^(?:次|场|期|场次|轮|回)$/.test(unit ?? '')

/** 3个工作日内办结: what follows a limit of time is what must be done in it. */
const isLimit = (unit: string | null): boolean => /^(?:个?小时|分钟|秒|天|日|个?工作日|个自然日)$/.test(unit ?? '')

/** `常住人口3万以上街道` */
function bySize(before: string, after: string, { quantity }: Considered): boolean {
  return (
    quantity.kind === 'count' &&
    quantity.comparator === '>=' &&
    HAN.test(after) &&
    quantity.comparing !== null &&
    quantity.comparing.from >= quantity.to &&
    before !== '' &&
    !CREATING.test(before) &&
    !/[，、和及]$/.test(before) &&
    SIZE_OF.test(before)
  )
}
