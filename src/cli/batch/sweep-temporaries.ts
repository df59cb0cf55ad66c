import { readdirSync, unlinkSync } from 'node:fs'
import { join } from 'node:path'

/** Removes from folders the half-written files of runs that were killed. */
export function sweepTemporaries(folders: Iterable<string>): void {
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const owner = /^\.plan-(\d+)-\d+\.tmp$/.exec(name)?.[1]
      if (owner === undefined || isAlive(Number(owner))) continue
      try {
        unlinkSync(join(folder, name))
      } catch {
        // Somebody else removed it first.
      }
    }
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0)
    return true
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
