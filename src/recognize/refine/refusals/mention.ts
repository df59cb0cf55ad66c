import type { Refusal } from './considered.ts'

const PLACE_OR_MEANS = /^(?:在|对|以|从|针对)[^，建打培新开支]{0,14}$|^(?:在|对|针对|以|选择在)[^，；]{2,120}(?:等|和|及)$/
const ACCORDING = /(?:按照|落实|根据|依据|围绕|对照|参照|聚焦|适用|享受|属于)[^，]{0,3}$/
// 对120个小区进行改造: what is worked on.
const WORKED_ON =
  /^[^，；]{2,30}?(?:进行|开展|实施|予以)[^，；]{0,10}(?:改造|改建|扩建|升级|更新|维修|整治|修缮|治理|提升|加固|绿化|诊断|审计|评估|评价|检测|监测|检查|排查|巡查|培训|帮扶|辅导|体检)$/

/** A set that a sentence only names as its place, its means or its ground: `在16个省份实施`, `以580个单元为重点`, `按照5项标准`. Not `在10个县建设20个`, as to the 20. */
export const mention: Refusal = ({ quantity, time, before, after }) => {
  if (quantity.kind !== 'count' || !/^[一-鿿]/.test(after)) return null
  if (before.startsWith('对') && WORKED_ON.test(after)) return null
  // 对重点企业每两年进行一次审核: how often is no mention.
  if (time.recurrence !== null && /^[次场期轮回]$/.test(quantity.unit ?? '')) return null
  const named =
    PLACE_OR_MEANS.test(before) ||
    ACCORDING.test(before) ||
    (/(?:^|[，、和])以/.test(before) && /为(?:重点|单位|试点|主体|抓手)/.test(after))
  return named ? 'mention' : null
}
