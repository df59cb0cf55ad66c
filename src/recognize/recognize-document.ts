import { LOOK_AHEAD, LOOK_BACK, REPORT } from '../lexicon/headings.ts'
import type { Parsed } from '../parse/parse.ts'
import type { Paragraph, Placed, QuantityReading, Root, Section, Sentence, TimeReading } from '../tree.ts'
import { findCoverage } from './find-coverage.ts'
import { findQuantities } from './quantity/find-quantities.ts'
import { mayCompare } from './refine/find-relatives.ts'
import { refineSentence, type TargetReading } from './refine/refine-sentence.ts'
import { viewSentence } from './refine/sentence-view.ts'
import { recognizeTables, type TaskTable } from './tables/recognize-tables.ts'
import { findTimes, type TimeReference } from './time/find-times.ts'

/** Everything read in a document: the targets of each section, and each reading with the reason where one was refused. */
export interface Recognized {
  readonly targets: ReadonlyMap<Root | Section, readonly TargetReading[]>
  readonly quantities: readonly QuantityReading[]
  readonly times: readonly TimeReading[]
  readonly tasks: readonly TaskTable[]
  /** Tables whose numbers were not taken. */
  readonly unreadTables: readonly Placed[]
}

/** Finds the readings of a whole document in one pass each, weaves them into its sentences and decides them sentence by sentence. */
export function recognizeDocument(parsed: Parsed, root: Root, reference: TimeReference): Recognized {
  const { text } = parsed.document.map
  // Each document of a file is read in its own stretch, so that many cost no more than one.
  const own = root.from === 0 && root.to === text.length ? text : text.slice(root.from, root.to)
  const found = merge(findQuantities(own), findCoverage(own)).map((reading) => shifted(reading, root.from))
  const quantities = settleNeighbours(text, found)
  const times = findTimes(own, reference).map((reading) => shifted(reading, root.from))
  const inTime = outsideTimes(quantities, times)
  const walker = new Walker(text, inTime, times)
  walker.visit(root, { lookBack: REPORT.test(text.slice(root.from, root.from + 1200)), list: null })
  const tables = recognizeTables(text, parsed.tables, root, {
    quantities: inTime,
    times,
    looksBack: (section) => walker.lookBacks.has(section),
  })
  for (const { parent, reading } of tables.targets) insertInOrder(walker.targets.get(parent) ?? [], reading)
  return { targets: walker.targets, quantities: inTime, times, tasks: tables.tasks, unreadTables: tables.unread }
}

function shifted<T extends QuantityReading | TimeReading>(reading: T, by: number): T {
  if (by === 0) return reading
  const moved = { ...reading, from: reading.from + by, to: reading.to + by }
  if (moved.type === 'quantity' && moved.comparing) moved.comparing = { from: moved.comparing.from + by, to: moved.comparing.to + by }
  return moved
}

function insertInOrder(targets: TargetReading[], reading: TargetReading): void {
  const at = targets.findIndex(({ from }) => from > reading.from)
  targets.splice(at === -1 ? targets.length : at, 0, reading)
}

const LONGEST_ITEM = 260
const NOTHING: ReturnType<typeof refineSentence> = { targets: [], opener: null }

interface State {
  lookBack: boolean
  /** The deadline that a lead-in gives to the list behind it. */
  list: TimeReading | null
  /** Whether a lead-in says that the list behind it is of conditions. */
  conditions?: boolean
}

// 应当具备下列条件：, 有下列情形之一的：; not 符合下列条件的，给予奖励：, nor 创造以下条件：.
const CONDITIONS = /(?:具备|符合|满足|具有|有)[^，。；]{0,12}(?:条件|情形|要求|资格)(?:之一)?(?:的)?：$/
const CONDITION_TITLE = /(?:申报|申请|准入|认定|评选|遴选|报名|入选)(?:基本)?条件$/
const GRANTING = /给予|予以|奖励|补助|资助|补贴|奖补/

class Walker {
  readonly targets = new Map<Root | Section, TargetReading[]>()
  readonly lookBacks = new Set<Root | Section>()
  readonly #text: string
  readonly #quantities: readonly QuantityReading[]
  readonly #times: readonly TimeReading[]
  #nextQuantity = 0
  #nextTime = 0

  constructor(text: string, quantities: readonly QuantityReading[], times: readonly TimeReading[]) {
    this.#text = text
    this.#quantities = quantities
    this.#times = times
  }

  visit(parent: Root | Section, state: State): void {
    const found: TargetReading[] = []
    this.targets.set(parent, found)
    if (parent.type === 'section' && parent.title !== null) state.lookBack = this.#lookBack(parent.title, state.lookBack)
    if (state.lookBack) this.lookBacks.add(parent)
    let titled = false
    parent.children.forEach((child, index) => {
      if (child.type === 'section') {
        // A chapter is no item of a list: 今年要做好以下工作：（一）… dates none of what its chapters say.
        this.visit(child, child.to - child.from <= LONGEST_ITEM ? { ...state } : { ...state, list: null, conditions: false })
        return
      }
      if (child.type === 'heading') {
        found.push(...this.#read({ type: 'sentence', from: child.from, to: child.to, children: [] }, null, state.lookBack).targets)
        titled = CONDITION_TITLE.test(child.value)
        state.conditions = titled || CONDITIONS.test(this.#text.slice(Math.max(child.from, child.to - 30), child.to + 1))
        return
      }
      if (parent.type === 'root') state.lookBack = this.#pseudoHeading(child, state.lookBack)
      const inherited = parent.type === 'section' && index <= 1 ? state.list : child.kind === 'bullet' ? state.list : null
      let opener: TimeReading | null = null
      for (const sentence of child.children) {
        const refined = this.#read(sentence, inherited, state.lookBack)
        found.push(...(state.conditions ? this.#beyondConditions(sentence, refined.targets) : refined.targets))
        opener = refined.opener ?? opener
      }
      if (child.kind !== 'bullet')
        state.conditions = titled || CONDITIONS.test(this.#text.slice(Math.max(child.from, child.to - 30), child.to))
      state.list = this.#listDeadline(child, parent.children[index + 1], opener ?? (child.kind === 'bullet' ? state.list : null))
    })
  }

  /** 家庭年收入不超过4万元 in a list of conditions says who; an item that gives something has a target all the same. */
  #beyondConditions({ from, to }: Sentence, targets: readonly TargetReading[]): readonly TargetReading[] {
    if (GRANTING.test(this.#text.slice(from, to))) return targets
    for (const { quantity } of targets) quantity.refused ??= 'condition'
    return []
  }

  #lookBack(title: string, before: boolean): boolean {
    if (LOOK_BACK.test(title)) return true
    return before && !LOOK_AHEAD.test(title)
  }

  /** A report heads its chapters with lines that carry no number. */
  #pseudoHeading(paragraph: Paragraph, before: boolean): boolean {
    if (paragraph.to - paragraph.from > 30) return before && !/预期目标是|主要目标是/.test(this.#text.slice(paragraph.from, paragraph.to))
    const line = this.#text.slice(paragraph.from, paragraph.to)
    return /[。，；：]/.test(line) ? before : this.#lookBack(line, before)
  }

  #listDeadline(
    paragraph: Paragraph,
    next: Root['children'][number] | Section['children'][number] | undefined,
    opener: TimeReading | null,
  ): TimeReading | null {
    if (!opener || !next) return null
    if (next.type === 'paragraph') return next.kind === 'bullet' ? opener : null
    const introduces = this.#text.charAt(paragraph.to - 1) === '：'
    return introduces || (next.type === 'section' && (next.style === 'word' || next.style === 'circled')) ? opener : null
  }

  #read(sentence: Sentence, inherited: TimeReading | null, lookBack: boolean): ReturnType<typeof refineSentence> {
    const quantities = this.#take(this.#quantities, sentence, this.#nextQuantity)
    this.#nextQuantity = quantities.next
    const times = this.#take(this.#times, sentence, this.#nextTime)
    this.#nextTime = times.next
    for (const reading of [...quantities.taken, ...times.taken])
      sentence.children.push({ type: 'reading', from: reading.from, to: reading.to, reading })
    const { from, to } = sentence
    if (quantities.taken.length === 0 && times.taken.length === 0 && !mayCompare(this.#text.slice(from, to))) return NOTHING
    const view = viewSentence(this.#text, from, to, quantities.taken, times.taken)
    return refineSentence(view, inherited, lookBack)
  }

  #take<T extends { from: number; to: number }>(
    readings: readonly T[],
    { from, to }: Sentence,
    first: number,
  ): { taken: T[]; next: number } {
    const taken: T[] = []
    let next = first
    for (let reading = readings[next]; reading !== undefined && reading.from < to; reading = readings[++next])
      if (reading.from >= from) taken.push(reading)
    return { taken, next }
  }
}

function merge(quantities: readonly QuantityReading[], coverage: readonly QuantityReading[]): QuantityReading[] {
  return coverage.length === 0 ? [...quantities] : [...quantities, ...coverage].sort((a, b) => a.from - b.from)
}

/** Of two that touch the second only describes: 10个百万亩基地 has one number; 100%全覆盖 says one thing twice. */
function settleNeighbours(text: string, quantities: QuantityReading[]): QuantityReading[] {
  quantities.forEach((quantity, index) => {
    const before = quantities[index - 1]
    if (!before || before.to !== quantity.from || before.refused !== null) return
    if (quantity.kind === 'coverage' || /^[十百千万亿]/.test(text.slice(quantity.from))) quantity.refused ??= 'attribute'
  })
  return quantities
}

/** The numbers of a date are no quantities of their own: 2025年 in 到2025年底. */
function outsideTimes(quantities: readonly QuantityReading[], times: readonly TimeReading[]): QuantityReading[] {
  let next = 0
  return quantities.filter(({ from, to }) => {
    while (next < times.length && (times[next]?.to ?? 0) <= from) next++
    const time = times[next]
    return !(time && time.from < to && from < time.to && time.role !== 'recurrence')
  })
}
