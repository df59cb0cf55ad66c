import { adverbs, alsoNouns, nounsFromVerbs, openingWords, trailingWords } from '../../lexicon/indicator-edges.ts'
import { buildingVerbs, reachingVerbs } from '../../lexicon/verbs.ts'
import { alternatives } from './alternatives.ts'

/** A stretch of the clean text that is being narrowed down. */
export interface Stretch {
  from: number
  to: number
}

// 重点 and its like open a clause only in front of a verb: 重点推进, but 重点人群.
const VERBS = alternatives(buildingVerbs.filter((verb) => verb.length > 1 && !alsoNouns.includes(verb)))
const LEADING = new RegExp(
  `^(?:[，、；：。）的和与及—·•●\\-\\s]+|(?:${alternatives(openingWords)}|对(?!口|接|外|标|比|话|象|点))(?![率数量性力])|(?:${alternatives(adverbs)})(?=${VERBS}|建(?!校|站|档|设)))`,
)
const bounded = (verb: string): string => {
  const noun = nounsFromVerbs[verb]
  return noun ? `${verb}(?!${noun})` : verb
}
// 建成率 and 覆盖数 are nouns; 建成数字平台 and 打造网络 are not.
const NOUN_ENDING = '(?!率|数(?![字据智])|力(?!争)|度(?!假)|化(?![工肥解])|局(?!部)|者|性(?!能)|网(?![络点格红])|型)'
const LEADING_VERB = new RegExp(
  `^(?:组织)?(?:(?:新建|改建|扩建|建设)(?:、|和|与|或)?(?:改造提升|改扩建|改造|改建|扩建|提升)(?=[一-鿿])|组织(?=[一-鿿“”]{0,12}(?:演练|演出|培训|活动|比赛|大赛|宣讲|检查|体检|讲座|义诊|巡查|展览|评选|测试|考试|座谈|会议))|${VERBS.split('|').map(bounded).join('|')})(?:(?:、|和|并|与|及)(?:${VERBS}))*${NOUN_ENDING}`,
)
const TRAILING = new RegExp(`(?:${alternatives([...reachingVerbs, ...trailingWords])})$`)

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
    if (!/(?:申报|实施|推动|推进|组织|支持|开展|完成|加大|加强|确保|实现|做好|落实|建立|健全|完善)$/.test(text.slice(from, start))) break
  }
  // 新建和加固堤防: the verb in front is gone, and with it what joined it to the next.
  if (start > from && /[和与及、，]/.test(text.charAt(start)) && start + 1 < to) start++
  return { from: start, to }
}

/** Strips reaching verbs, comparators and particles from the end: `月探访率达到` keeps `月探访率`. */
export function stripTrailing(text: string, { from, to }: Stretch): Stretch {
  let end = to
  for (let turn = 0; turn < 6; turn++) {
    const piece = text.slice(Math.max(from, end - 12), end)
    const cut = /[，、；：。（“\s]{1,12}$/.exec(piece)?.[0].length ?? TRAILING.exec(piece)?.[0].length ?? 0
    if (cut === 0 || end - cut < from) break
    end -= cut
  }
  return { from, to: end }
}
