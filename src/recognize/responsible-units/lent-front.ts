import { collectiveNouns } from '../../lexicon/responsibility-words.ts'
import { longestMatch } from '../longest-match.ts'

/**
 * What a name lends to a bare noun that `、` joins to it: `各区人民政府、管委会` lends 各区, `各有关部门、单位` 各有关, `各县（区）党委、政府` 各县（区）.
 * `市民政局` lends nothing to a noun.
 */
export function lentFront(before: string): string | null {
  const committee = COMMITTEE.exec(before)
  if (committee) return committee[1] ?? ''
  if (!DETERMINED.test(before)) return null
  const base = before.endsWith('）') && !before.includes('政府') ? before.slice(0, before.lastIndexOf('（')) : before.replace(NOTE, '')
  const noun = nouns.before(base, base.length)
  return noun && base.length > noun.word.length ? base.slice(0, -noun.word.length) : null
}

const COMMITTEE = /^(.+?)(?:党工?委|委)$/
const DETERMINED = /^(?:各|有关|相关|其他|市直|省直|县直|区直|市属|省属)/
const NOTE = /（[^（）]*）$/
const nouns = longestMatch([...collectiveNouns, '人民政府', '行政公署', '幼儿园', '中小学'], (word) => word)
