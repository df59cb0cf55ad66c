import type { Action } from '../model/action.ts'
import type { Parsed } from '../parse/parse.ts'
import type { TaskTable } from '../recognize/tables/recognize-tables.ts'
import { extractDeadline, extractTarget } from './extract-target.ts'
import { responsibilityOf } from './read-responsibilities.ts'
import { toSpan } from './to-span.ts'

const LONGEST_TITLE = 40

/** Writes the rows of a task table out as actions: T1.3 is the third row of the first table. */
export function extractTasks(parsed: Parsed, { number, rows }: TaskTable, level: number): Action[] {
  const { text } = parsed.document.map
  return rows.map(({ task, due, targets }) => {
    const id = `T${number}.${task.row}`
    const content = text.slice(task.content.from, task.content.to)
    const named = task.title
      ? text.slice(task.title.from, task.title.to)
      : content.length <= LONGEST_TITLE && !content.includes('。')
        ? content
        : null
    const first = task.units[0]
    const last = task.units.at(-1)
    const dueText = task.due ? text.slice(task.due.from, task.due.to) : ''
    return {
      id,
      number: null,
      level,
      title: named?.replace(/[，；、。：]{1,20}$/, '') ?? null,
      span: toSpan(parsed, task),
      deadline: due ? extractDeadline(text, due) : dueText === '' ? null : { text: dueText, date: null, precision: 'period' },
      scope: task.scope ? text.slice(task.scope.from, task.scope.to) : null,
      targets: targets.map((target, index) => extractTarget(parsed, target, `${id}#${index + 1}`)),
      responsibility: first && last ? responsibilityOf(parsed, task.units, { start: first.start, end: last.end }, task.openEnded) : null,
      actions: [],
    }
  })
}
