import type { Line } from '../../parse/lines/line.ts'

/** Shows every line of a document with its number and what it was taken for; blank lines are left out. */
export function inspectLines(lines: readonly Line[]): string {
  const width = String(lines.length).length
  const shown = lines.flatMap(({ kind, text }, index) =>
    kind === 'blank' ? [] : [`${String(index + 1).padStart(width)} ${kind.padEnd(11)} ${text}`],
  )
  return `${shown.join('\n')}\n`
}
