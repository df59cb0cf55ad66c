import { divisionsByShortName, findDivisions } from '../../lexicon/divisions.ts'
import { characterFinder, type CharacterFinder } from '../../text/character-finder.ts'
import type { Jurisdiction } from '../../model/document.ts'

/** The kinds of places that call themselves `我市`, `全省`, from the smallest. */
type OwnKind = '县' | '区' | '市' | '省'
const OWN: readonly (readonly [kind: OwnKind, pattern: RegExp])[] = [
  ['县', /[我全本][县旗]/g],
  ['区', /[我全本]区/g],
  ['市', /[我全本]市(?!场)/g],
  ['省', /[我全本]省|[我全本]自治区/g],
]
// What only those of one level have: 省财政厅, 市民政局.
const UNITS: readonly (readonly [kind: OwnKind, pattern: RegExp])[] = [
  ['省', /(?<=[、，（：])省(?=[一-鿿]{2,10}?[厅局委])/g],
  ['市', /(?<=[、，（：])市(?=[一-鿿]{2,10}?[局委])/g],
  ['县', /(?<=[、，（：])县(?=[一-鿿]{2,10}?[局委])/g],
  ['区', /(?<=[、，（：])区(?=[一-鿿]{2,10}?[局委])/g],
]
const LEAST = 3

/** Who speaks in a text, by what it calls its own (`我市`, `全省`), the smallest first, since a city speaks of its province too; else by whose units it names. */
export function ownKind(text: string): OwnKind | null {
  const own = OWN.find(([, pattern]) => (text.match(pattern)?.length ?? 0) >= LEAST)
  if (own) return own[0]
  let best: OwnKind | null = null
  let most = LEAST - 1
  for (const [kind, pattern] of UNITS) {
    const count = text.match(pattern)?.length ?? 0
    if (count > most) [best, most] = [kind, count]
  }
  return best
}

/** The place of a kind that a text names most; null where it names none often enough, or two alike. */
export function mostNamedPlace(text: string, kind: OwnKind): Jurisdiction | null {
  const votes = kind === '县' || kind === '区' ? countyVotes(text) : shortNameVotes(text, kind)
  const [first, second] = [...votes].sort(([, one], [, other]) => other - one)
  if (!first || first[1] < LEAST || first[1] < 2 * (second?.[1] ?? 0))
    return kind === '区' && /[我全本]?自治区/.test(text) ? mostNamedPlace(text, '省') : null
  return findDivisions(first[0])[0] ?? null
}

/** Counts provinces or cities by their short names; for a province its cities count too. */
function shortNameVotes(text: string, kind: '市' | '省'): Map<string, number> {
  const names = divisionsByShortName()
  const { heads, nextHead } = (shortNameHeads ??= headsOf(names.keys()))
  const votes = new Map<string, number>()
  for (let at = nextHead(text, 0, text.length); at < text.length; at = nextHead(text, at + 1, text.length)) {
    if (!heads.has(text.slice(at, at + 2))) continue
    for (let length = LONGEST; length >= 2; length--) {
      const division = names.get(text.slice(at, at + length))
      if (!division) continue
      const name = kind === '省' ? division.province : division.level === 'province' ? null : division.name
      if (name !== null) votes.set(name, (votes.get(name) ?? 0) + 1)
      at += length - 1
      break
    }
  }
  return votes
}

let shortNameHeads: ReturnType<typeof headsOf> | undefined

// A name is looked up only where its first two characters stand.
function headsOf(names: Iterable<string>): { readonly heads: ReadonlySet<string>; readonly nextHead: CharacterFinder } {
  const heads = new Set(Array.from(names, (name) => name.slice(0, 2)))
  return { heads, nextHead: characterFinder(Array.from(heads, (head) => head.charAt(0)).join('')) }
}

const LONGEST = 6

/** Counts counties by their full names: their short names are common words. */
function countyVotes(text: string): Map<string, number> {
  const votes = new Map<string, number>()
  const known = new Map<string, boolean>()
  const isKnown = (name: string): boolean => {
    const found = known.get(name) ?? findDivisions(name).length === 1
    known.set(name, found)
    return found
  }
  for (const { 0: run } of text.matchAll(/[一-鿿]{1,4}[县区旗]/g)) {
    for (let start = 0; start <= run.length - 2; start++) {
      const name = run.slice(start)
      if (!isKnown(name)) continue
      votes.set(name, (votes.get(name) ?? 0) + 1)
      break
    }
  }
  return votes
}
