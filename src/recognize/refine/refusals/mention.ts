import type { Refusal } from './considered.ts'

const PLACE_OR_MEANS = /^(?:在|对|以|从|针对)[^，建打培新开支]{0,14}$|^(?:在|对|针对|以|选择在)[^，；]{2,120}(?:等|和|及)$/
const ACCORDING = /(?:按照|落实|根据|依据|围绕|对照|参照|聚焦|适用|享受|属于)[^，]{0,3}$/

/** A set that a sentence only names as its place, its means or its ground: `在16个省份实施`, `以580个单元为重点`, `按照5项标准`. Not `在10个县建设20个`, as to the 20. */
export const mention: Refusal = ({ quantity, before, after }) => {
  if (quantity.kind !== 'count' || !/^[一-鿿]/.test(after)) return null
  const named =
    PLACE_OR_MEANS.test(before) ||
    ACCORDING.test(before) ||
    (/(?:^|[，、和])以/.test(before) && /为(?:重点|单位|试点|主体|抓手)/.test(after))
  return named ? 'mention' : null
}
