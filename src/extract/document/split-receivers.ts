import { bareOrgans, isAddressee } from '../../lexicon/organs.ts'
import type { Placed } from '../../tree.ts'

/** One of those whom a document is sent to. */
export interface Receiver extends Placed {
  readonly name: string
}

/**
 * Splits those whom a document is sent to, as printed: at `，` and `；`, and at `、` where it parts whole names (`市委、市人大常委会`), not where it
 * parts words that share one (`各省、自治区、直辖市人民政府`, `各委、办、局`, `有关部门、单位`), and never inside brackets.
 */
export function splitReceivers(text: string, from: number): Receiver[] {
  const receivers: Receiver[] = []
  let start = 0
  const push = (end: number): void => {
    const name = text.slice(start, end).replaceAll('\n', '').trim()
    if (name !== '') receivers.push({ name, from: from + start, to: from + end })
    start = end + 1
  }
  let depth = 0
  for (let at = 0; at < text.length; at++) {
    const sign = text.charAt(at)
    if (sign === '（') depth++
    else if (sign === '）') depth--
    else if (depth > 0) continue
    else if (sign === '，' || sign === '；' || sign === '。') push(at)
    else if (sign === '、' && isWhole(text.slice(start, at)) && !isBare(text, at + 1)) push(at)
  }
  push(text.length)
  return receivers
}

function isWhole(name: string): boolean {
  const last = name.slice(name.lastIndexOf('、') + 1)
  // 各市州、县市区人民政府: kinds of places share the word that follows.
  return (
    last.length >= 2 && !/^各?(?:自治|直辖|[省市州盟县区旗])+$/.test(last) && !bareOrgans.has(last.replace(/^各/, '')) && isAddressee(last)
  )
}

function isBare(text: string, at: number): boolean {
  const end = /[、，；。]/.exec(text.slice(at))
  return bareOrgans.has(end ? text.slice(at, at + end.index) : text.slice(at))
}
