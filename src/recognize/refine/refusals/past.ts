import { allMatches } from '../../../text/all-matches.ts'
import type { Refusal } from './considered.ts'

// 不大于现状总面积 sets a limit by what there is.
const STOCK = /(?<!不[大小高低多少]于|不超过|[占按较比])(?:现有|已有|现状|原有|共有)/g
const DONE =
  /已(?:建成|完成|实现|达到?|有|累计|经|培育|认定|形成|开工|投产|纳入|覆盖|创建|引进|发放|办理|获批|入库)|(?:完成|实现|建成|取得|达到|超过|培育|新增|获评|入选|解决|化解|改造|发放|引进|办理)了/g
// What is done stands before, what is to be done behind it: 对已建成的小区新增充电桩100个, 在现有基础上再建20个.
const TO_DO =
  /新建|新增|改造|建设|培育|打造|提升|提高|增加|扩建|整治|增设|再|配备|配建|加装|安装|更新|实施|开展|全部|不[大小高低多少]于|不超过|压减|下降/
const COMPARED_WITH_LAST = /(?:较|比)(?:上年|去年|上一年|上年度|同期|上年同期)|同比/
const RESULT = /共有|现有|已有|入选|获评|位居|列全|完成了|实现了/

/**
 * What is done is no commitment: `去年完成300个`, `已建成50家`, `现有86家`, `建成了20个`.
 * Not `对已建成的小区新增充电桩100个`, `不大于现状总面积的20%`.
 */
export const past: Refusal = ({ view, time, quantity, lead, rest }) => {
  if (time.past) return 'past'
  if (time.deadline !== null) return null
  if (says(DONE, lead, rest)) return 'past'
  if (quantity.kind !== 'coverage' && says(STOCK, lead, '')) return 'past'
  if (quantity.kind !== 'percentage' || !COMPARED_WITH_LAST.test(lead)) return null
  // 较上年增长33.3% behind what was achieved is a result, alone it may be a goal.
  return RESULT.test(view.text.slice(Math.max(view.from, quantity.from - 120), quantity.from)) ? 'past' : null
}

function says(pattern: RegExp, lead: string, rest: string): boolean {
  const before = allMatches(pattern, lead).at(-1)
  if (before && !TO_DO.test(lead.slice(before.index + before[0].length))) return true
  const behind = allMatches(pattern, rest)[0]
  return behind !== undefined && !/^[^，]{0,8}的/.test(rest.slice(behind.index + behind[0].length))
}
