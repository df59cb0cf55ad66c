import type { Table } from '../../parse/tables/table.ts'
import type { Placed, QuantityReading, Root, Section, TimeReading } from '../../tree.ts'
import { cutSentences } from '../../parse/sentences.ts'
import { refineSentence, type TargetReading } from '../refine/refine-sentence.ts'
import { viewSentence } from '../refine/sentence-view.ts'
import { readIndicatorTable } from './read-indicator-table.ts'
import { readTaskTable, type TaskRow } from './read-task-table.ts'

/** A table that divides tasks, with the targets of each row. */
export interface TaskTable {
  readonly number: number
  readonly parent: Root | Section
  readonly rows: readonly { readonly task: TaskRow; readonly due: TimeReading | null; readonly targets: readonly TargetReading[] }[]
}

/** What the tables of a document hold. */
export interface RecognizedTables {
  readonly targets: readonly { readonly parent: Root | Section; readonly reading: TargetReading }[]
  readonly tasks: readonly TaskTable[]
  /** Tables that hold numbers such as goals have, of which none was taken. */
  readonly unread: readonly Table[]
}

/** What was read before the tables are. */
export interface Readings {
  readonly quantities: readonly QuantityReading[]
  readonly times: readonly TimeReading[]
  /** Whether a section looks back at what is done. */
  looksBack(section: Root | Section): boolean
}

/** Reads every table of a document: goals of an indicator table belong to the section that it stands in, rows of a task table are actions. */
export function recognizeTables(text: string, tables: readonly Table[], root: Root, readings: Readings): RecognizedTables {
  const { quantities, times, looksBack } = readings
  const targets: { parent: Root | Section; reading: TargetReading }[] = []
  const tasks: TaskTable[] = []
  const unread: Table[] = []
  const sentencesOf = (cell: Placed, deadline: TimeReading | null): TargetReading[] => cellTargets(text, cell, deadline, quantities, times)
  const timeIn = ({ from, to }: Placed): TimeReading | null =>
    times.find(
      (time) =>
        time.from >= from &&
        time.to <= to &&
        (time.role === 'deadline' || time.date !== null) &&
        // 指标体系（2023年版）: the year of an edition is no deadline.
        text.charAt(time.to) !== '版',
    ) ?? null
  for (const table of tables) {
    if (table.from < root.from || table.from >= root.to) continue
    const parent = innermost(root, table.from)
    const rows = readTaskTable(text, table)
    if (rows.length > 0) {
      tasks.push({
        number: tasks.length + 1,
        parent,
        rows: rows.map((task) => ({
          task,
          due: task.due ? timeIn(task.due) : null,
          targets: rowTargets(text, task, quantities, times),
        })),
      })
      continue
    }
    if (looksBack(parent)) continue
    const readings = readIndicatorTable(text, table, timeIn, captionOf(text, table), sentencesOf)
    for (const reading of readings) targets.push({ parent, reading })
    if (readings.length === 0 && holdsNumbers(table, sentencesOf)) unread.push(table)
  }
  return { targets, tasks, unread }
}

function rowTargets(
  text: string,
  { content, scope }: TaskRow,
  quantities: readonly QuantityReading[],
  times: readonly TimeReading[],
): TargetReading[] {
  return cellTargets(text, content, null, quantities, times).map((target) =>
    target.scope === null && scope !== null ? { ...target, scope } : target,
  )
}

/** Whether any cell under the head says a number that were a goal in a sentence. */
const holdsNumbers = ({ rows }: Table, sentencesOf: (cell: Placed, deadline: null) => readonly TargetReading[]): boolean =>
  rows.slice(1).some((row) => row.some((cell) => sentencesOf(cell, null).some(({ quantity }) => quantity.value !== null)))

function cellTargets(
  text: string,
  cell: Placed,
  deadline: TimeReading | null,
  quantities: readonly QuantityReading[],
  times: readonly TimeReading[],
): TargetReading[] {
  const inside = <T extends Placed>(readings: readonly T[], { from, to }: Placed): T[] =>
    readings.filter((reading) => reading.from >= from && reading.to <= to)
  return cutSentences(text, cell.from, cell.to, () => undefined).flatMap(
    ({ from, to }) =>
      refineSentence(viewSentence(text, from, to, inside(quantities, { from, to }), inside(times, { from, to })), deadline, false).targets,
  )
}

/** The line above a table: `表3“十四五”主要指标`. */
function captionOf(text: string, { from }: Table): Placed | null {
  const end = from - 1
  const start = text.lastIndexOf('\n', end - 1) + 1
  return end - start > 0 && end - start < 60 ? { from: start, to: end } : null
}

function innermost(parent: Root | Section, at: number): Root | Section {
  for (const child of parent.children) if (child.type === 'section' && at >= child.from && at < child.to) return innermost(child, at)
  return parent
}
