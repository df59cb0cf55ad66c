import { fstatSync } from 'node:fs'
import type { Tone } from '../../report/report.ts'

const codes: Readonly<Record<Tone, number>> = { error: 31, warning: 33, info: 36, place: 1, faint: 2 }

/** Makes a painter for reports: colours where the report goes to a terminal that wants them, none elsewhere. */
export function createPainter(toTerminal: boolean): (tone: Tone, text: string) => string {
  const coloured = toTerminal && fstatSync(1).isCharacterDevice() && !process.env['NO_COLOR'] && process.env['TERM'] !== 'dumb'
  return (tone, text) => (coloured ? `\u001b[${codes[tone]}m${text}\u001b[0m` : text)
}
