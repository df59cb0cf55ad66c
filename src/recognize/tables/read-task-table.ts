import type { UnitRole } from '../../model/lists.ts'
import type { Table } from '../../parse/tables/table.ts'
import { readResponsibility } from '../responsible-units/read-responsibility.ts'
import type { UnitReading } from '../responsible-units/responsibility-reading.ts'
import type { Placed } from '../../tree.ts'
import { columnRoles, type ColumnRole } from './column-roles.ts'

/** A row of a table that divides tasks: what is to be done, by whom, by when. */
export interface TaskRow extends Placed {
  readonly row: number
  readonly title: Placed | null
  /** The place whose row it is. */
  readonly scope: Placed | null
  readonly content: Placed
  readonly units: readonly UnitReading[]
  readonly openEnded: boolean
  /** The cell that says by when. */
  readonly due: Placed | null
}

const UNIT_ROLES: Readonly<Partial<Record<ColumnRole, UnitRole>>> = { lead: 'lead', responsible: 'responsible', support: 'support' }
const DUE = /\d{4}年|\d{1,2}月|年底|季度|长期|持续|每年|半年/

/**
 * Reads a table that divides tasks among units, a task a row: `1 | 完善制度 | 市民政局 | 市财政局 | 6月底前`.
 * A table without a column of units yields nothing, unless it gives each place its task: `城关镇 | 建成公园2个，…`.
 */
export function readTaskTable(text: string, table: Table): TaskRow[] {
  const head = table.rows[0] ?? []
  const places = readPlaces(text, table)
  if (places.length > 0) return places
  const roles = columnRoles(head.map((cell) => text.slice(cell.from, cell.to)))
  if (
    !roles.some((role) => UNIT_ROLES[role]) ||
    !roles.some((role) => role === 'task' || role === 'indicator' || role === 'target' || role === 'category')
  )
    return []
  return table.rows.slice(1).flatMap((row, index) => {
    const read = table.aligned ? readAligned(text, row, roles) : readInOrder(text, row, roles)
    const first = row[0]
    const last = row.at(-1)
    return read && first && last ? [{ ...read, row: index + 1, from: first.from, to: last.to }] : []
  })
}

const PLACES_HEAD = /^(?=.*[市县区街乡镇旗州盟])[市县区街乡镇旗州盟道园、（）]{2,9}$/
const SHORTEST_TASK = 15

/** A table of two columns, places and what each is to do: the place is the scope of its row. */
function readPlaces(text: string, { rows: [head, ...rows] }: Table): TaskRow[] {
  const [first, second] = (head ?? []).map((cell) => text.slice(cell.from, cell.to))
  if (head?.length !== 2 || !first || !second || !PLACES_HEAD.test(first) || !/任务|工作|内容|事项|措施/.test(second)) return []
  const read = rows.flatMap(([place, content], index) =>
    place && content && content.to - content.from >= SHORTEST_TASK
      ? [{ row: index + 1, from: place.from, to: content.to, title: place, scope: place, content, units: [], openEnded: false, due: null }]
      : [],
  )
  return read.length === rows.length ? read : []
}

type Read = Omit<TaskRow, 'row' | 'from' | 'to'>

function readAligned(text: string, row: readonly Placed[], roles: readonly ColumnRole[]): Read | null {
  const filled = (role: ColumnRole): Placed[] => row.filter((cell, index) => roles[index] === role && cell.to > cell.from)
  const content = [...filled('task'), ...filled('target'), ...filled('indicator')].sort((a, b) => b.to - b.from - (a.to - a.from))[0]
  if (!content) return null
  const units = row.flatMap((cell, index) => unitsOf(text, cell, UNIT_ROLES[roles[index] ?? 'other']))
  const title = filled('category')[0] ?? filled('task').find((cell) => cell !== content && cell.to - cell.from <= 30) ?? null
  return {
    title,
    scope: null,
    content,
    units: units.flatMap((list) => list.units),
    openEnded: units.some((list) => list.openEnded),
    due: filled('deadline')[0] ?? null,
  }
}

/** Where only the order of the cells is known, the longest is the task, and what follows it is asked in the order of the head. */
function readInOrder(text: string, row: readonly Placed[], roles: readonly ColumnRole[]): Read | null {
  const cells = row.slice(1)
  const content = [...cells].sort((a, b) => b.to - b.from - (a.to - a.from))[0]
  if (!content || content.to - content.from < 6) return null
  const behind = cells.slice(cells.indexOf(content) + 1)
  const wanted = roles.flatMap((role) => UNIT_ROLES[role] ?? [])
  const units: { units: readonly UnitReading[]; openEnded: boolean }[] = []
  let due: Placed | null = null
  for (const cell of behind) {
    const role = wanted[units.length]
    const list = role ? unitsOf(text, cell, role) : []
    if (list.length > 0) units.push(...list)
    else if (DUE.test(text.slice(cell.from, cell.to))) due = cell
  }
  const before = cells[cells.indexOf(content) - 1]
  return {
    title: before ?? null,
    scope: null,
    content,
    units: units.flatMap((list) => list.units),
    openEnded: units.some((list) => list.openEnded),
    due,
  }
}

function unitsOf(text: string, cell: Placed, role: UnitRole | undefined): { units: UnitReading[]; openEnded: boolean }[] {
  if (!role || cell.to <= cell.from) return []
  const reading = readResponsibility(text.slice(cell.from, cell.to), role)
  if (!reading) return []
  return [
    {
      units: reading.units.map((unit) => ({ ...unit, start: unit.start + cell.from, end: unit.end + cell.from })),
      openEnded: reading.openEnded,
    },
  ]
}
