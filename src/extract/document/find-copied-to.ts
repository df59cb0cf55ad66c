import { isAddressee } from '../../lexicon/organs.ts'
import type { Placed } from '../../tree.ts'
import { splitReceivers, type Receiver } from './split-receivers.ts'

const LONGEST = 1000
const PRINTED = /^\d{4}年\d{1,2}月\d{1,2}日印发/

/** Finds those that a document is copied to: `抄送：市委、市人大常委会，市法院。`, up to the line that says who printed it. */
export function findCopiedTo(text: string, stretch: Placed): Receiver[] {
  const word = text.lastIndexOf('抄送：', stretch.to)
  if (word < stretch.from) return []
  const from = word + 3
  const receivers: Receiver[] = []
  let at = from
  for (const sentence of text.slice(from, Math.min(stretch.to, from + LONGEST)).split(/(?<=[。\n])/)) {
    if (PRINTED.test(text.slice(at + sentence.length, at + sentence.length + 24))) break
    const bare = sentence.replace(/[。\n]{1,20}$/, '')
    if (bare !== '') {
      // The printer’s name and date follow, or a new paragraph.
      if (/\d{4}年|印发|^附|^（/.test(bare)) break
      const found = splitReceivers(bare, at)
      if (!found.every(({ name }) => isAddressee(name)) && receivers.length > 0) break
      receivers.push(...found)
    }
    at += sentence.length
  }
  return receivers
}
