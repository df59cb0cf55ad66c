import { isatty } from 'node:tty'

/** Whether somebody can watch: stderr is a terminal, and what is written does not go to one. */
export function canWatch(toStdout: boolean): boolean {
  return isatty(2) && !(toStdout && isatty(1)) && process.env['TERM'] !== 'dumb'
}
