import { abstractNouns } from '../../../lexicon/verbs.ts'
import { alternatives } from '../alternatives.ts'
import type { Refusal } from './considered.ts'

const COUNTED_OFF = /^(?:方面|环节|层面|维度|步骤|阶段|原则|导向|关系|毫不动摇)/
const ABSTRACT = new RegExp(`^[一-鿿]{0,6}?(?:${alternatives(abstractNouns)})`)
const BUILDING = /(?:建成|新建|改建|扩建|打造|培育|引进|创建|新增|举办|改造|认定|争创|布局建设)/

/**
 * Small Chinese figures mostly count off a set: `六个方面`, `两级`, `一套体系`. A comparator, a recurrence, a verb of building right before
 * (`新建三所小学`) or a place behind its noun (`新建观测站三座`) makes a number of them.
 */
export const smallSet: Refusal = ({ quantity, time, lead, rest }) => {
  const unit = quantity.unit ?? ''
  if (COUNTED_OFF.test(rest)) return 'set'
  if (!quantity.small || quantity.comparator !== '=') return null
  if (/(?:至少|不少于|最多|至多)[^，]{0,15}$/.test(lead)) return null
  if (time.recurrence && /^[次场期轮回]$/.test(unit)) return null
  if (/每个|每[市县区乡镇村街社网]/.test(lead) && /^[个所处支名家座次场]$/.test(unit)) return null
  if (unit === '番' || /按照?\d+[户人名家个](?:配备?|设置?|安排|聘用)$/.test(lead)) return null
  const counted = /^[个家所座处支场条项名户台辆]$/.test(unit)
  if (
    counted &&
    BUILDING.test(lead) &&
    /[一-鿿]{2}$/.test(lead) &&
    !new RegExp(`${BUILDING.source}$`).test(lead) &&
    /^[、]?$/.test(rest.slice(0, 1))
  )
    return null
  if (quantity.value === 1) return 'set'
  return counted && new RegExp(`${BUILDING.source}$`).test(lead) && !ABSTRACT.test(rest) ? null : 'set'
}
