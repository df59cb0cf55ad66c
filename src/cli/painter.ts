import { fstatSync } from 'node:fs'
import type { Tone } from '../report/report.ts'

/** Colours a piece of text by what it is. */
export type Paint = (tone: Tone, text: string) => string

/** Leaves every text as it is. */
export const paintNothing: Paint = (_tone, text) => text

/** Makes a painter for stdout (1) or stderr (2): colours where that is a terminal that wants them, none elsewhere. */
export async function openPainter(descriptor: 1 | 2): Promise<Paint> {
  // What node:tty would say, without the 2 ms that it takes to load; the null device does not mind colours.
  if (!fstatSync(descriptor).isCharacterDevice() || process.env['NO_COLOR'] || process.env['TERM'] === 'dumb') return paintNothing
  const { Chalk } = await import('chalk')
  const chalk = new Chalk({ level: 1 })
  const styles = { error: chalk.red, warning: chalk.yellow, info: chalk.cyan, place: chalk.bold, faint: chalk.dim }
  return (tone, text) => styles[tone](text)
}
