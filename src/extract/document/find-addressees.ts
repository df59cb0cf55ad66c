import { isAddressee } from '../../lexicon/organs.ts'
import { splitReceivers, type Receiver } from './split-receivers.ts'

const LONGEST = 800
const NO_ADDRESS =
  /[。！？|•]|^(?:为|根据|按照|现|近年|经|附件|抄送|各位|同志们|来源|作者|时间|发布|发文|责任|公开|制发|主办|承办|主题|索引)|如下$|通知$|事项$|意见$/

/**
 * Finds those addressed (主送机关): what ends in `：` before the first sentence, after the title and the number.
 * `各县（区）人民政府，市直有关单位：`; not `现将有关事项通知如下：`, not `各位代表：`.
 */
export function findAddressees(text: string, from: number, front: number): Receiver[] {
  const head = text.slice(from, Math.min(front, from + LONGEST))
  // A second copy of the title, the number, a date may stand between; those addressed follow the last of them.
  for (let colon = head.indexOf('：'); colon !== -1; colon = head.indexOf('：', colon + 1)) {
    const before = head.slice(0, colon)
    if (before.includes('。')) return []
    const start = startOf(before)
    const named = before.slice(start)
    if (named.length < 2 || NO_ADDRESS.test(named)) continue
    const receivers = splitReceivers(named, from + start)
    if (receivers.length > 0 && receivers.every(({ name }) => isAddressee(name))) return receivers
  }
  return []
}

/** Behind the last line break that does not part two of the list, behind a number or the end of a notice’s title. */
function startOf(before: string): number {
  let start = 0
  for (const match of before.matchAll(/\n|号）?(?=[^\n])|的通知(?=[各省市有])|的函(?=[各省市有])/g)) {
    const end = match.index + match[0].length
    if (match[0] !== '\n' || !/[，、；]$/.test(before.slice(0, match.index))) start = end
  }
  return start
}
