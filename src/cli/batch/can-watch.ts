import { isTerminal } from '../is-terminal.ts'

/** Whether somebody can watch: stderr is a terminal, and what is written does not go to one. */
export function canWatch(toStdout: boolean): boolean {
  return isTerminal(2) && !(toStdout && isTerminal(1)) && process.env['TERM'] !== 'dumb'
}
