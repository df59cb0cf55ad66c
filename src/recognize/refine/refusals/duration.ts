import { comparatorWords } from '../../../lexicon/comparators.ts'
import { alternatives } from '../alternatives.ts'
import type { Refusal } from './considered.ts'

const SPAN = /^(?:个?小时|分钟|秒|天|日|周|年|个月|个?工作日|个自然日|岁|周岁)$/
const REACHING = /(?:压缩|缩短|压减|缩减|控制|提高|增加|延长|达|降)(?:到|至|在|为)?(?:每[周天日月年])?$/
const LIMITS = comparatorWords.filter(({ reaches, word }) => reaches && word !== '最高').map(({ word }) => word)
const COMPARED = new RegExp(
  `(?:${alternatives([...LIMITS, '超过', '低于', '少于', '小于', '大于', '高于', '不到', '控制在'])}|[＜＞<>])[^，]{0,6}$`,
)
// How long something is granted or kept up: 贴息期不超过3年; how long a document holds is no goal.
const GRANTED =
  /(?:保障|贴息|补贴|补助|奖补|扶持|优惠|免租|服务|孵化|质保|保修|公示)期限?(?:为|达到?|最长|最多|不超过|不少于|不低于|至少){0,2}$/
// A limit is followed by what is to be done within it, a distance or a validity by a noun.
const WITHIN_NOUN = /^(?:的|有效|车程|路程|距离|到达圈|生活圈|服务圈|圈|可达范围|范围)/

/**
 * A span of time is a standard only where a comparator, a limit or a verb of shortening says so: `压缩至3天`, `48小时内放行`, `不少于2小时`.
 * Refuses `用3天时间`, `15分钟便民圈`, `满1年的`, `24小时服务`.
 */
export const duration: Refusal = ({ quantity, lead, after, rest }) => {
  if (quantity.kind !== 'measure' || !SPAN.test(quantity.unit ?? '')) return null
  if (/^[^，。；]{0,8}圈/.test(rest)) return 'name'
  if (GRANTED.test(lead)) return null
  if (quantity.unit === '年') return /(?:年限|期限|寿命)[^，]{0,8}$/.test(lead) ? null : 'duration'
  if (quantity.unit === '岁') return /(?:寿命|年龄)[^，]{0,10}$/.test(lead) && !/^[^，]{0,4}的/.test(after) ? null : 'condition'
  if (REACHING.test(lead) || COMPARED.test(lead))
    return quantity.unit === '小时' && quantity.value === 24 && quantity.comparing === null ? 'service-hours' : null
  if (quantity.comparator === '<=' && quantity.comparing !== null && !WITHIN_NOUN.test(after)) return null
  return 'duration'
}
