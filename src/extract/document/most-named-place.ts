import { divisionsByShortName, findDivisions } from '../../lexicon/divisions.ts'
import type { Jurisdiction } from '../../model/document.ts'
import type { PlaceLevel } from '../../model/lists.ts'

// 我市, 市政府, 市民政局; 各市政府 are those below.
const OWN: readonly (readonly [pattern: RegExp, level: PlaceLevel])[] = [
  [/[我全本]省|(?<!各)省(?:委|政府|级|直)|[我全本]自治区|(?<=[、，（：])省(?=[一-鿿]{2,10}?[厅局委])/g, 'province'],
  [/[我全本]市|(?<!各)市(?:委|政府|级|直)|(?<=[、，（：])市(?=[一-鿿]{2,10}?[局委])/g, 'prefecture'],
  [/[我全本]县|(?<!各)县(?:委|政府|直)|[我全本]旗|(?<=[、，（：])县(?=[一-鿿]{2,10}?[局委])/g, 'county'],
  [/[我全本]区|(?<!各)区(?:委|政府|直)|(?<=[、，（：])区(?=[一-鿿]{2,10}?[局委])/g, 'county'],
]
const LEAST = 3

/** The level that speaks in a text, by what it calls its own (`我市`, `全省`, `市民政局`); null where it calls nothing so. */
export function ownLevel(addressees: readonly string[], text: string): PlaceLevel | null {
  const whole = `${addressees.join('，')}\n${text}`
  let best: PlaceLevel | null = null
  let most = LEAST - 1
  for (const [pattern, level] of OWN) {
    const count = whole.match(pattern)?.length ?? 0
    if (count > most) [best, most] = [level, count]
  }
  return best
}

/** The place of a level that a text names most; null where it names none often enough, or two alike. */
export function mostNamedPlace(text: string, level: PlaceLevel): Jurisdiction | null {
  const votes = level === 'county' ? countyVotes(text) : shortNameVotes(text, level)
  const [first, second] = [...votes].sort(([, one], [, other]) => other - one)
  if (!first || first[1] < LEAST || first[1] < 2 * (second?.[1] ?? 0)) return null
  return findDivisions(first[0]).find((division) => division.level === level) ?? null
}

/** Counts provinces and prefectures by their short names; for a province its prefectures count too. */
function shortNameVotes(text: string, level: PlaceLevel): Map<string, number> {
  const names = divisionsByShortName()
  const heads = new Set([...names.keys()].map((name) => name.slice(0, 2)))
  const votes = new Map<string, number>()
  for (let at = 0; at < text.length - 1; at++) {
    if (!heads.has(text.slice(at, at + 2))) continue
    for (let length = LONGEST; length >= 2; length--) {
      const division = names.get(text.slice(at, at + length))
      if (!division) continue
      const name = level === 'province' ? division.province : division.level === level ? division.name : null
      if (name !== null) votes.set(name, (votes.get(name) ?? 0) + 1)
      at += length - 1
      break
    }
  }
  return votes
}

const LONGEST = 5

/** Counts counties by their full names: their short names are common words. */
function countyVotes(text: string): Map<string, number> {
  const votes = new Map<string, number>()
  for (const { 0: run } of text.matchAll(/[一-鿿]{1,4}[县区旗]/g)) {
    for (let start = 0; start <= run.length - 2; start++) {
      const name = run.slice(start)
      if (findDivisions(name).length !== 1) continue
      votes.set(name, (votes.get(name) ?? 0) + 1)
      break
    }
  }
  return votes
}
