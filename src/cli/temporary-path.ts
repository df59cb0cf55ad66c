import { join } from 'node:path'

let count = 0

/** A path in a folder for a file that does not stay; `--resume` sweeps up what a killed process left under such names. */
export function temporaryPath(folder: string): string {
  return join(folder, `.plan-${process.pid}-${count++}.tmp`)
}
