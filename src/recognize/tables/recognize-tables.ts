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
  const timeIn = ({ from, to }: Placed): TimeReading | null =>
    times.find((time) => time.from >= from && time.to <= to && (time.role === 'deadline' || time.date !== null)) ?? null
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
    for (const reading of readIndicatorTable(text, table, timeIn, captionOf(text, table))) targets.push({ parent, reading })
  }
  return { targets, tasks }
}

function rowTargets(
  text: string,
  { content, scope }: TaskRow,
  quantities: readonly QuantityReading[],
  times: readonly TimeReading[],
): TargetReading[] {
  const inside = <T extends Placed>(readings: readonly T[], { from, to }: Placed): T[] =>
    readings.filter((reading) => reading.from >= from && reading.to <= to)
  return cutSentences(text, content.from, content.to, () => undefined).flatMap(({ from, to }) =>
    refineSentence(viewSentence(text, from, to, inside(quantities, { from, to }), inside(times, { from, to })), null, false).targets.map(
      (target) => (target.scope === null && scope !== null ? { ...target, scope } : target),
    ),
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
