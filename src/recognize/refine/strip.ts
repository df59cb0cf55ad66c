import { buildingVerbs, reachingVerbs } from '../../lexicon/verbs.ts'

/** A stretch of the clean text that is being narrowed down. */
export interface Stretch {
  from: number
  to: number
}

const alternatives = (words: readonly string[]): string => [...new Set(words)].sort((a, b) => b.length - a.length).join('|')

// These open a clause whatever follows; the others only in front of a verb: 重点推进, but 重点人群.
const OPENERS =
  '将|把|力争|争取|确保|其中|同时|并且|并|且|累计|总计|合计|新增|每年|使|让|通过|推动|推进|支持|鼓励|引导|促进|继续|持续|进一步|不断|稳步|逐步|着力|切实|扎实|努力|大力|积极|广泛|深入|有序|分别|加快|加大|强化|加强|抓好|做好|办好|给予|按照|按'
const ADVERBS =
  '全面|重点|统筹|同步|组织|探索|保障|优先|率先|集中|统一|基本|普遍|常态化|规划|计划|启动|再|共|均|将|要|应|须|高标准|高质量|高水平'
const VERBS = alternatives(
  buildingVerbs.filter(
    (verb) =>
      verb.length > 1 &&
      !['服务', '覆盖', '治理', '改造', '创新', '转化', '研发', '更新', '整治', '全部', '全面', '重点', '统筹', '组织', '同步'].includes(
        verb,
      ),
  ),
)
const LEADING = new RegExp(`^(?:[，、；：。的和与及—\\s]+|(?:${OPENERS})(?![率数量性力])|(?:${ADVERBS})(?=${VERBS}|建(?!校|站|档|设)))`)
const LEADING_VERB = new RegExp(
  `^(?:组织)?(?:配建(?!设施)|建设(?!用地|水平|标准|率)|发展(?!水平|能力|指数)|${VERBS.replace('|配建', '')
    .replace(/\|建设(?=\|)/, '')
    .replace(/\|发展(?=\|)/, '')})(?:(?:、|和|并|与|及)(?:${VERBS}))*(?![率数力度化局者性网型])`,
)
const TRAILING = new RegExp(
  `(?:${alternatives([...reachingVerbs, '总数达', '数量达', '数达', '不少于', '不低于', '不超过', '不高于', '至少', '最高', '超过', '突破', '约', '近', '超', '各', '分别', '均', '也', '都', '就', '累计', '再', '其中', '的', '了', '以', '按', '按照', '每人每月', '每人每年', '每人', '每户', '每天', '日均', '月均', '每日', '每年', '每月', '每周', '一次性', '给予', '最高给予', '给予最高', '一次性给予', '不高', '补助标准为', '建设', '实现', '完成'].filter((word) => !['建设'].includes(word)))})$`,
)

/** Narrows a stretch to its noun: strips adverbs and one verb of building from the left, verbs of reaching and comparators from the right. */
export function stripVerbs(text: string, stretch: Stretch): Stretch {
  const left = stripLeading(text, stretch)
  return stripTrailing(text, left)
}

/** Strips connectives, adverbs and the verb of building that opens a stretch: `推动实施特殊困难老年人家庭改造` keeps `特殊困难老年人家庭改造`. */
export function stripLeading(text: string, { from, to }: Stretch): Stretch {
  let start = from
  for (let turn = 0; turn < 8; turn++) {
    const piece = text.slice(start, Math.min(to, start + 24))
    const lead = LEADING.exec(piece)?.[0].length ?? 0
    if (lead > 0 && start + lead <= to) {
      start += lead
      continue
    }
    const verb = LEADING_VERB.exec(piece)?.[0].length ?? 0
    if (verb === 0 || start + verb > to) break
    start += verb
    // A second verb belongs to what is measured, unless the first only set it going.
    if (!/(?:实施|推动|推进|组织|支持|开展|完成|加大|加强|确保|实现|做好|落实|建立|健全|完善)$/.test(text.slice(from, start))) break
  }
  return { from: start, to }
}

/** Strips reaching verbs, comparators and particles from the end: `月探访率达到` keeps `月探访率`. */
export function stripTrailing(text: string, { from, to }: Stretch): Stretch {
  let end = to
  for (let turn = 0; turn < 6; turn++) {
    const piece = text.slice(Math.max(from, end - 12), end)
    const cut = /[，、；：。（“\s]+$/.exec(piece)?.[0].length ?? TRAILING.exec(piece)?.[0].length ?? 0
    if (cut === 0 || end - cut < from) break
    end -= cut
  }
  return { from, to: end }
}
