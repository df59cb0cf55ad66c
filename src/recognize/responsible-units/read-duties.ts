import type { UnitRole } from '../../model/lists.ts'
import type { DutySense } from '../../lexicon/responsibility-words.ts'
import { readNames, type NameReading } from './read-names.ts'
import { innerPredicates, readPredicate } from './read-predicate.ts'
import type { Item } from './split-items.ts'
import { isBareNoun, isLowerGovernment } from './unit-shape.ts'

/** A unit before its name is completed; `joined` when `、` stands before it. */
export interface Duty extends NameReading {
  readonly text: string
  readonly joined: boolean
  readonly given: UnitRole
}

/** Collects the units of one unit line, item by item, and gives each its role once what is said of it is known. */
export class DutyList {
  readonly duties: Duty[] = []
  openEnded = false
  /** Whether a verb of duty was read. */
  stated = false
  /** Where the units of the last item end when words follow that are none: 指导各校 in 市教育局负责指导各校. */
  cut: number | null = null
  readonly #text: string
  readonly #lenient: boolean
  #pending: Duty[] = []
  #label: DutySense = 'plain'
  #helping = false
  /** Where in the pending units the last `，` stood. */
  #group = 0

  constructor(text: string, lenient: boolean) {
    this.#text = text
    this.#lenient = lenient
  }

  /** Says what the label before the next items says of their units. */
  begin(label: DutySense): void {
    this.close()
    this.#label = label
  }

  /** Reads an item; false where it is no unit. */
  read(item: Item): boolean {
    if (item.mark === '；' || item.mark === '。' || item.mark === '\n') this.close()
    if (item.mark === '，') {
      this.#helping = false
      this.#group = this.#pending.length
    }
    this.cut = null
    const pending = this.#pending
    const settled = this.duties.length
    const { stated, openEnded } = this
    this.#pending = [...pending]
    if (this.#readStretch(item.start, item.end, item.mark, true)) return true
    // What was read of an item that is none counts for nothing.
    this.duties.length = settled
    this.#pending = pending
    this.stated = stated
    this.openEnded = openEnded
    return false
  }

  /** Ends a list: units of which nothing more is said have the role of their label. */
  close(): void {
    this.#settle(null)
  }

  #readStretch(start: number, end: number, mark: string, whole: boolean): boolean {
    const predicate = readPredicate(this.#text, start, end)
    if (this.#add(start, predicate?.start ?? end, mark, whole)) {
      if (predicate) this.#settle(predicate.sense)
      return true
    }
    for (const inner of innerPredicates(this.#text, start, end)) {
      const subject = readPredicate(this.#text, start, inner.start)?.start ?? withoutAdverbs(this.#text, start, inner.start)
      if (subject > start && !this.#add(start, subject, mark, whole)) continue
      if (subject === start && !inner.together) continue
      if (inner.sense !== 'support' || !inner.together) this.#settle(inner.sense)
      if (inner.together) this.stated = this.#helping = true
      const rest = this.#readStretch(inner.end, end, '', inner.together)
      if (!rest && inner.together) return false
      if (!rest) this.cut = inner.end
      return rest || end - inner.end <= LONGEST_OBJECT
    }
    return false
  }

  /** Adds the names that an item holds; an item of nothing but a verb, or 单位 behind 等部门、, adds none. */
  #add(start: number, end: number, mark: string, whole: boolean): boolean {
    const text = this.#text.slice(start, end)
    const last = this.#pending.at(-1) ?? this.duties.at(-1)
    if (text === '') return last !== undefined
    const joined = mark === '、'
    // 等有关部门、单位: what follows 等 names nobody.
    if (joined && this.openEnded && isBareNoun(text)) return true
    const reading = readNames(this.#text, start, end, { lenient: this.#lenient, before: this.#lender(last)?.text ?? '', joined })
    if (!reading || (!whole && reading.names.some(({ shape }) => shape === 'fragment'))) return false
    if (reading.names.some(({ role }) => role !== null)) this.stated = true
    if (reading.openEnded) this.openEnded = true
    reading.names.forEach((name, at) => {
      const { start: from, end: to, shape, tail } = name
      const role = name.role ?? (this.#helping ? 'support' : null)
      const given = name.role ?? 'responsible'
      this.#pending.push({ start: from, end: to, shape, tail, role, text: this.#text.slice(from, to), joined: joined || at > 0, given })
    })
    return true
  }

  /** The last name that is more than a noun: in 各镇、街道、园区 the first lends to both. */
  #lender(last: Duty | undefined): Duty | undefined {
    if (last === undefined || !isBareNoun(last.text)) return last
    return this.#pending.findLast(({ text }) => !isBareNoun(text)) ?? this.duties.findLast(({ text }) => !isBareNoun(text))
  }

  /** Gives the units read since the last verb their role. */
  #settle(said: DutySense | null): void {
    if (said !== null) this.stated = true
    const sense = said === null || said === 'plain' || (said === 'implement' && HELD.has(this.#label)) ? this.#label : said
    // 市民政局，市财政局配合: the first group is not among those that help.
    const apart = said === 'support' && this.duties.length === 0 ? this.#group : 0
    this.#pending.forEach((duty, at) => {
      this.duties.push({ ...duty, given: duty.role ?? roleOf(at < apart ? this.#label : sense, duty.text) })
    })
    this.#pending = []
    this.#group = 0
    this.#helping = false
  }
}

const LONGEST_OBJECT = 24
// What a label says of leading and supporting is not taken back by 按职责分工负责.
const HELD: ReadonlySet<DutySense> = new Set(['lead', 'support'])

function roleOf(sense: DutySense, unit: string): UnitRole {
  if (sense === 'lead' || sense === 'support') return sense
  return sense === 'implement' && isLowerGovernment(unit) ? 'implement' : 'responsible'
}

function withoutAdverbs(text: string, start: number, end: number): number {
  const stretch = text.slice(start, end)
  return start + stretch.replace(ADVERBS, '').length
}

const ADVERBS = /(?:按照?(?:各自)?(?:职责|职能)?(?:分工)?|具体|分别|共同|统一|主要|会同)$/
