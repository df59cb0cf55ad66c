import { genericTails, genericWords } from '../../lexicon/generic-words.ts'
import { normalizeWording } from './normalize-wording.ts'

const longestFirst = (words: readonly string[]): string[] => words.toSorted((one, other) => other.length - one.length)
// A generic word, a run of Latin letters and digits, or one other character; punctuation separates.
const piece = new RegExp(`(${longestFirst(genericWords).join('|')})|([a-z0-9.&+₀-₉]+)|([\\p{Script=Han}ⅰ-ⅻ①-⑳])|[^]`, 'gu')
const tails = longestFirst(genericTails)

/** What the similarity of two wordings is reckoned from: pieces of a text, each once, with the weight that it has of itself. */
export type Pieces = ReadonlyMap<string, number>

const PAIR = 1
const SINGLE = 0.35
const LONE = 0.7
const LATIN = 1.3
const GENERIC = 0.2

/** Cuts a wording into generic words and, between them, characters and pairs of characters: `社区养老服务` gives 养, 老, 养老 and, hardly weighed, 服务. */
export function cutWording(text: string): Pieces {
  const pieces = new Map<string, number>()
  let run: string[] = []
  const endRun = (): void => {
    run.forEach((character, at) => {
      pieces.set(character, run.length === 1 ? LONE : SINGLE)
      const next = run[at + 1]
      if (next !== undefined) pieces.set(character + next, PAIR)
    })
    run = []
  }
  for (const [, generic, latin, character] of normalizeWording(text).matchAll(piece)) {
    if (character !== undefined) run.push(character)
    else {
      endRun()
      if (generic !== undefined) pieces.set(generic, GENERIC)
      if (latin !== undefined) pieces.set(latin, LATIN)
    }
  }
  endRun()
  return pieces
}

/** The last two characters of the thing that a wording names: 食堂 of `社区老年食堂`, 探访 of `月探访率`, 改造 of `家庭适老化改造工程`; empty where it names none, as `县（区）覆盖率`. */
export function headOf(text: string): string {
  let thing = normalizeWording(text)
  for (let length = -1; thing.length !== length;) {
    length = thing.length
    const tail = tails.find((word) => thing.endsWith(word))
    if (tail !== undefined) thing = thing.slice(0, -tail.length)
    else if (!ENDS_LIKE_WORD.test(thing)) thing = thing.slice(0, -1)
  }
  return thing.slice(-2)
}

const ENDS_LIKE_WORD = /(?:^|[\p{Script=Han}a-z0-9])$/u
