import { formatNumber } from '../number-formats.ts'
import type { NumberingPlace, ParagraphStyle } from './styles.ts'
import { attributeOf, elementAt, elementsOf, parseXml, valueAt, type XmlElement } from './xml.ts'

interface Level {
  readonly start: number
  readonly format: string
  readonly text: string
  readonly suffix: string
  readonly restart: number | null
  readonly legal: boolean
  readonly style: string | null
}

interface List {
  readonly id: string
  readonly levels: readonly (Level | undefined)[]
  readonly starts: ReadonlyMap<number, number>
}

/** Prints the number that Word generates before a paragraph and counts on: `一、`, `（二）`, `1.2`; called once for each, in their order. */
export type PrintNumber = (place: NumberingPlace, style: string) => string

/** Reads a document’s lists and makes the printer of their numbers. */
export function createNumbering(xml: string | null, styles: ReadonlyMap<string, ParagraphStyle>): PrintNumber {
  const lists = xml === null ? new Map<string, List>() : readLists(parseXml(xml), styles)
  const counters = new Map<string, number[]>()
  const started = new Set<string>()
  return ({ list: id, level: at }, style) => {
    const list = lists.get(id)
    if (list === undefined) return ''
    const depth =
      at ??
      Math.max(
        0,
        list.levels.findIndex((level) => level?.style === style),
      )
    const level = list.levels[depth]
    if (level === undefined) return ''
    let values = counters.get(list.id)
    if (values === undefined) counters.set(list.id, (values = []))
    const override = list.starts.get(depth)
    const first = override !== undefined && !started.has(`${id} ${depth}`)
    started.add(`${id} ${depth}`)
    const before = values[depth]
    values[depth] = first ? override : before === undefined ? level.start : before + 1
    for (let deeper = depth + 1; deeper < list.levels.length; deeper++) {
      const restart = list.levels[deeper]?.restart ?? null
      if (restart === null || depth < restart) delete values[deeper]
    }
    return print(list, level, depth, values)
  }
}

function print(list: List, level: Level, depth: number, values: readonly number[]): string {
  if (level.format === 'bullet') return /^[\ue000-\uf8ff·o§]?$/.test(level.text) ? '•' : level.text
  if (level.format === 'none') return ''
  const label = level.text.replace(/%([1-9])/g, (_, digit: string) => {
    const index = Number(digit) - 1
    const other = list.levels[index]
    const value = values[index] ?? other?.start ?? 1
    const format = index === depth ? level.format : (other?.format ?? 'decimal')
    return formatNumber(value, level.legal && index !== depth ? 'decimal' : format)
  })
  // What is set off by a tab needs no blank behind `、` or `）`; `1.` does, before `2023年`.
  return level.suffix === 'nothing' || !/[\w.]$/.test(label) ? label : `${label} `
}

function readLists(numbering: XmlElement, styles: ReadonlyMap<string, ParagraphStyle>): Map<string, List> {
  const plans = new Map(elementsOf(numbering, 'w:abstractNum').map((plan) => [attributeOf(plan, 'w:abstractNumId') ?? '', plan]))
  const nums = elementsOf(numbering, 'w:num')
  const planOf = new Map(nums.map((num) => [attributeOf(num, 'w:numId') ?? '', valueAt(num, 'w:abstractNumId') ?? '']))
  const lists = new Map<string, List>()
  for (const num of nums) {
    const id = attributeOf(num, 'w:numId') ?? ''
    let planId = planOf.get(id) ?? ''
    // A plan may only name the style whose list it is.
    const link = valueAt(plans.get(planId), 'w:numStyleLink')
    if (link !== undefined) {
      const linked = planOf.get(styles.get(link)?.numbering?.list ?? '')
      planId = linked ?? [...plans].find(([, plan]) => valueAt(plan, 'w:styleLink') === link)?.[0] ?? planId
    }
    const levels = readLevels(plans.get(planId))
    const starts = new Map<number, number>()
    for (const override of elementsOf(num, 'w:lvlOverride')) {
      const depth = Number(attributeOf(override, 'w:ilvl') ?? 0)
      const own = elementAt(override, 'w:lvl')
      if (own) levels[depth] = readLevel(own)
      const start = valueAt(override, 'w:startOverride')
      if (start !== undefined) starts.set(depth, Number(start))
    }
    lists.set(id, { id: planId, levels, starts })
  }
  return lists
}

function readLevels(plan: XmlElement | undefined): (Level | undefined)[] {
  const levels: (Level | undefined)[] = []
  for (const level of elementsOf(plan, 'w:lvl')) {
    const depth = Number(attributeOf(level, 'w:ilvl') ?? 0)
    if (depth >= 0 && depth < 9) levels[depth] = readLevel(level)
  }
  return levels
}

function readLevel(level: XmlElement): Level {
  const restart = valueAt(level, 'w:lvlRestart')
  const legal = elementAt(level, 'w:isLgl')
  return {
    start: Number(valueAt(level, 'w:start') ?? 1),
    format: valueAt(level, 'w:numFmt') ?? valueAt(level, 'mc:AlternateContent', 'mc:Fallback', 'w:numFmt') ?? 'decimal',
    text: valueAt(level, 'w:lvlText') ?? '',
    suffix: valueAt(level, 'w:suff') ?? 'tab',
    restart: restart === undefined ? null : Number(restart),
    legal: legal !== undefined && !/^(?:0|false|off)$/.test(attributeOf(legal, 'w:val') ?? ''),
    style: valueAt(level, 'w:pStyle') ?? null,
  }
}
