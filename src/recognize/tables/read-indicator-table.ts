import { measureWords } from '../../lexicon/measure-words.ts'
import type { Table } from '../../parse/tables/table.ts'
import type { Placed, QuantityReading, TimeReading } from '../../tree.ts'
import type { TargetReading } from '../refine/refine-sentence.ts'
import { shiftExactly } from '../../text/numerals.ts'
import { columnRoles } from './column-roles.ts'
import { isEmptyValue, readCellValue, type CellValue } from './read-cell-value.ts'
import { readStandards } from './read-standards.ts'
import { indicatorColumn, numberOf, type Layout, type SentencesOf, type TimeOf } from './table-layout.ts'

const SCORES = /^(?:[\u4e00-\u9fff]{0,4}(?:分值|权重|得分|评分|分数)|评分标准|计分[\u4e00-\u9fff]{0,2})$/

/**
 * Reads a table of indicators: one target a row and place, its cells read by the column’s heading; 2025年目标 gives the deadline, 现状 is no target,
 * 预期性 makes it aspirational; a cell in words (评价标准: 2025年达到80%) is read as a sentence on the row’s indicator.
 * A table without a column of goals yields nothing, nor does one of standards and their scores.
 */
export function readIndicatorTable(
  text: string,
  table: Table,
  timeOf: TimeOf,
  caption: Placed | null,
  sentencesOf: SentencesOf,
): TargetReading[] {
  const head = table.rows[0] ?? []
  const heads = head.map((cell) => text.slice(cell.from, cell.to))
  const roles = columnRoles(heads)
  const goal = roles.findIndex((role) => role === 'target' || role === 'standard')
  // A table of what was reached is none of goals.
  if (heads.some((name) => /完成率|完成情况|^完成$|实际完成/.test(name))) return []
  if (
    goal === -1 ||
    (!roles.includes('target') && heads.some((name) => SCORES.test(name))) ||
    !(roles.includes('indicator') || roles.includes('task')) ||
    roles.some((role) => role === 'lead' || role === 'responsible')
  )
    return []
  const columns = mergedHeads(heads, head)
  const fallback = caption ? timeOf(caption) : null
  const layout = { roles, columns, aligned: table.aligned, timeOf, sentencesOf, fallback }
  return table.rows
    .slice(1)
    .flatMap((row) => [...readRow(text, row, layout), ...readStandards(text, row, layout)].sort((a, b) => a.from - b.from))
}

/** The place of each column’s heading, in step with {@link columnRoles}. */
function mergedHeads(heads: readonly string[], head: readonly Placed[]): Placed[] {
  return head.filter((_, index) => !(heads[index] === '指标' && heads[index + 1] === '属性'))
}

function readRow(text: string, row: readonly Placed[], layout: Layout): TargetReading[] {
  const { roles, columns } = layout
  const piece = (cell: Placed): string => text.slice(cell.from, cell.to)
  const values = valueCells(text, row, layout)
  const first = values[0]?.cells[0]
  if (!first) return []
  const named = layout.aligned
    ? row[indicatorColumn(roles)]
    : row.filter((cell) => cell.to <= first.from && /[一-鿿]{2}/.test(piece(cell)) && !isUnit(piece(cell))).at(-1)
  if (!named || !/[一-鿿]/.test(piece(named))) return []
  const unitCell = layout.aligned
    ? row[roles.indexOf('unit')]
    : row.find((cell) => cell.to <= first.from && cell.from > named.from && isUnit(piece(cell)))
  const aspirational = row.some((cell) => /预期性|指导性/.test(piece(cell)))
  const bracket = /（([^（）]{1,12})）$/.exec(piece(named))
  const unit = unitCell && roles.includes('unit') ? piece(unitCell) : (bracket?.[1] ?? '')
  const indicator: Placed = {
    from: named.from + numberOf(piece(named)),
    to: bracket && (isUnit(bracket[1] ?? '') || bracket[1] === '%') ? named.from + bracket.index : named.to,
  }
  return values.flatMap(({ column, cells }) => {
    const heading = columns[column]
    if ((roles[column] !== 'target' && roles[column] !== 'standard') || !heading) return []
    // 2020年 in a plan that begins in 2021 is where it starts from.
    const due = layout.timeOf(heading) ?? layout.fallback
    if (due?.role === 'past') return []
    return cells.flatMap((cell) => {
      const value = readCellValue(text, cell)
      return value ? [targetOf(value, cell, unit, indicator, due, aspirational, row)] : []
    })
  })
}

/** The cells of each column of numbers; where columns are known by order alone, several places in one cell are shared out evenly. */
function valueCells(text: string, row: readonly Placed[], { roles, aligned }: Layout): { column: number; cells: Placed[] }[] {
  const columns = roles.flatMap((role, index) =>
    role === 'target' || role === 'standard' || role === 'baseline' || (role === 'other' && !aligned) ? [index] : [],
  )
  if (aligned) return columns.flatMap((column) => (row[column] ? [{ column, cells: [row[column]] }] : []))
  const numbers = row.slice(1).filter((cell) => isEmptyValue(text.slice(cell.from, cell.to)) || readCellValue(text, cell) !== null)
  const known = columns.filter((column) => roles[column] !== 'other')
  const shown = numbers.length % columns.length === 0 ? columns : known
  if (shown.length === 0 || numbers.length === 0) return []
  if (numbers.length % shown.length === 0) {
    const each = numbers.length / shown.length
    return shown.map((column, index) => ({ column, cells: numbers.slice(index * each, (index + 1) * each) }))
  }
  // A dash for the present and several places for the goal.
  return numbers.length > shown.length && shown.length === 2 && isEmptyValue(text.slice(numbers[0]?.from, numbers[0]?.to))
    ? [
        { column: shown[0] ?? 0, cells: numbers.slice(0, 1) },
        { column: shown[1] ?? 0, cells: numbers.slice(1) },
      ]
    : []
}

const UNITS = new Set(measureWords.filter(({ sort }) => sort !== 'category').map(({ word }) => word))

function isUnit(piece: string): boolean {
  if (piece === '%' || piece === '‰') return true
  const bare = piece.replace(/^[万亿千百]{1,2}(?=.)/, '')
  const [head = '', ...rest] = bare.split('/')
  return bare.length <= 10 && (UNITS.has(bare) || (UNITS.has(head) && rest.length <= 2))
}

function targetOf(
  value: CellValue,
  cell: Placed,
  printedUnit: string,
  indicator: Placed,
  deadline: TimeReading | null,
  aspirational: boolean,
  row: readonly Placed[],
): TargetReading {
  const unit = value.unit ?? (printedUnit === '' ? null : printedUnit)
  const scaled = scaleOf(unit)
  const quantity: QuantityReading = {
    type: 'quantity',
    rule: 'table-cell',
    kind: kindOf(scaled.unit),
    from: value.from,
    to: value.to,
    value: shift(value.value, scaled.shift),
    max: value.max === null ? null : shift(value.max, scaled.shift),
    unit: scaled.unit,
    comparator: value.comparator,
    comparing: value.comparing,
    small: false,
    refused: null,
  }
  const last = row.at(-1) ?? cell
  return {
    from: value.from,
    to: value.to,
    quantity,
    kind: quantity.kind,
    comparator: value.comparator,
    comparing: value.comparing,
    clause: { from: Math.min(indicator.from, cell.from), to: Math.max(cell.to, Math.min(last.to, cell.to + 40)) },
    deadline,
    recurrence: null,
    indicator: { parts: [indicator], shareOf: false },
    scope: value.scope,
    per: null,
    basis: value.cumulative ? 'cumulative' : null,
    modality: aspirational ? 'aspirational' : 'binding',
  }
}

function scaleOf(unit: string | null): { unit: string | null; shift: number } {
  const scale = unit === null ? null : /^([万亿]{1,2})(?=.)/.exec(unit)
  if (unit === null || !scale) return { unit, shift: 0 }
  return { unit: unit.slice(scale[0].length), shift: [...scale[0]].reduce((sum, mark) => sum + (mark === '万' ? 4 : 8), 0) }
}

const shift = (value: number, by: number): number => {
  const [whole = '0', fraction = ''] = String(value).split('.')
  return by === 0 ? value : shiftExactly(whole, fraction, by)
}

function kindOf(unit: string | null): QuantityReading['kind'] {
  if (unit === '%' || unit === '‰' || unit?.endsWith('百分点')) return 'percentage'
  const sort = measureWords.find(({ word }) => unit?.split('/')[0] === word)?.sort
  return sort === 'money' ? 'money' : sort === 'measure' ? 'measure' : 'count'
}
