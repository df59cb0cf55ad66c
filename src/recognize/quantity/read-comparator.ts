import { comparatorWords, type ComparatorWord } from '../../lexicon/comparators.ts'
import type { Comparator } from '../../model/lists.ts'
import { givingVerbs } from '../../lexicon/verbs.ts'
import { longestMatch } from '../longest-match.ts'

/** A comparator beside a number. */
export interface PrintedComparator {
  readonly comparator: Comparator
  readonly from: number
  readonly to: number
}

const before = longestMatch<ComparatorWord>(
  comparatorWords.filter(({ place }) => place === 'before'),
  ({ word }) => word,
)
const after = longestMatch<ComparatorWord>(
  comparatorWords.filter(({ place }) => place === 'after'),
  ({ word }) => word,
)
// 不超过 must not be read as 超过; 提高 ends in no comparator; 经过 and 通过 are verbs.
const NOT_BEFORE = /[不经通超路]$/

/**
 * Reads the comparator that ends where a number begins, over 了, 到, 为 and 有: `不少于`4500户, `超过`400场, `至少有`1名.
 * Not the 过 of `通过3项`.
 */
export function readComparatorBefore(text: string, at: number): PrintedComparator | null {
  let to = at
  while (to > 0 && /[了到达为有的]/.test(text.charAt(to - 1))) to--
  for (const end of to === at ? [at] : [at, to]) {
    const found = before.before(text, end)
    if (!found) continue
    const from = end - found.word.length
    if (found.word === '过' && NOT_BEFORE.test(text.slice(from - 1, from))) continue
    if (found.word === '近' && /[附邻最远就]$/.test(text.slice(from - 1, from))) continue
    if (found.word === '超' && /[赶反]$/.test(text.slice(from - 1, from))) continue
    return { comparator: found.entry.comparator, from, to: end }
  }
  return null
}

/** Reads the comparator right behind a quantity: 700家`以上`, 150个`以内`; not the 内 of `3个内部机构`. */
export function readComparatorAfter(text: string, at: number): PrintedComparator | null {
  const found = after.at(text, at)
  if (!found) return null
  const to = at + found.word.length
  // 3个内部机构, but 48小时内放行.
  if (
    found.word === '内' &&
    !/(?:小时|分钟|秒|日|天|月|周|年)$/.test(text.slice(at - 2, at)) &&
    /[一-鿿]/.test(text.charAt(to)) &&
    !/[的完办给]/.test(text.charAt(to))
  )
    return null
  return { comparator: found.entry.comparator, from: at, to }
}

// 最高给予, 最高可达; not 国家最高科学技术奖.
const REACHED = [...givingVerbs.filter((verb) => verb.length > 1), '可', '达', '不', '按']

/** Reads a comparator that reaches over other words, such as 至少 in `至少建立1个`; `from` bounds the clause. */
export function readComparatorReaching(text: string, from: number, at: number): PrintedComparator | null {
  let best: PrintedComparator | null = null
  const clause = text.slice(from, at)
  for (const { word, place, reaches, comparator } of comparatorWords) {
    if (place !== 'before' || !reaches) continue
    const found = from + clause.lastIndexOf(word)
    if (word === '最高' && !REACHED.some((verb) => text.startsWith(verb, found + 2))) continue
    if (found < from) continue
    // “最多跑一次” is a name.
    if (text.charAt(found - 1) === '“' && text.slice(found, at).includes('”')) continue
    if (best === null || found > best.from || (found === best.from && word.length > best.to - best.from))
      best = { comparator, from: found, to: found + word.length }
  }
  return best
}
