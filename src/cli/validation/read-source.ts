import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Reads the document that a plan was extracted from: the plan names it from the folder of that call, or from its own; undefined where it is not there. */
export function readSource(path: string, planPath: string): Uint8Array | undefined {
  for (const place of [path, join(dirname(planPath), path)]) {
    try {
      return readFileSync(place)
    } catch {
      // It need not be there.
    }
  }
  return undefined
}
