import { dutyAdverbs, dutyVerbs, type DutySense } from '../../lexicon/responsibility-words.ts'
import { longestMatch } from '../longest-match.ts'

/** What closes an item: where it starts and what its verbs say. */
export interface Predicate {
  readonly start: number
  readonly sense: DutySense
}

/**
 * Reads what is said of the units at the end of an item: `市民政局按职责分工负责` from `按`, `市卫健委牵头负责`.
 * A list that ends in a name, as `省工作专班牵头单位`, has none.
 */
export function readPredicate(text: string, start: number, end: number): Predicate | null {
  let at = end
  let sense: DutySense | null = null
  for (;;) {
    const word = verbs.before(text, at) ?? adverbs.before(text, at)
    if (!word || at - word.word.length < start) break
    at -= word.word.length
    if (word.entry.sense !== null) sense = stronger(sense, word.entry.sense)
  }
  return sense === null ? null : { start: at, sense }
}

/** A verb of duty inside an item, with what follows it: `市民政局牵头会同…`, `市教育局负责指导各校`. */
export interface InnerPredicate extends Predicate {
  readonly end: number
  /** Whether the units that follow are the ones that help: 会同. */
  readonly together: boolean
}

/** Finds the places inside an item where its subject may end and a verb of duty begins. */
export function* innerPredicates(text: string, start: number, end: number): Generator<InnerPredicate> {
  INNER.lastIndex = start
  for (let match = INNER.exec(text); match !== null && match.index < end; match = INNER.exec(text)) {
    const verb = match[1] ?? ''
    const stop = match.index + match[0].length
    if (stop > end || NAMES_A_UNIT.test(text.slice(stop, stop + 3))) continue
    const together = match[0].endsWith('会同')
    yield { start: match.index, end: stop, sense: SENSES.get(verb) ?? 'plain', together }
    INNER.lastIndex = stop
  }
}

interface Word {
  readonly word: string
  readonly sense: DutySense | null
}
const verbs = longestMatch<Word>(dutyVerbs, ({ word }) => word)
const adverbs = longestMatch<Word>(
  dutyAdverbs.map((word) => ({ word, sense: null })),
  ({ word }) => word,
)
const SENSES = new Map(dutyVerbs.map(({ word, sense }) => [word, sense]))
const INNER = /(牵头|会同|配合|负责|参与|参加|协助|落实|主办)(?:负责|会同|组织|落实|配合|并)?(?:会同)?/g
// 牵头单位, 负责人, 落实小组 are names, not what a unit does.
const NAMES_A_UNIT = /^(?:单位|部门|人|处室|科室|机构|小组|组|方|制|的)/
const STRENGTH: readonly DutySense[] = ['plain', 'implement', 'support', 'lead']

function stronger(left: DutySense | null, right: DutySense): DutySense {
  return left !== null && STRENGTH.indexOf(left) >= STRENGTH.indexOf(right) ? left : right
}
