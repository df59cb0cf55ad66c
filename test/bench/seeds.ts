import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/bundle.ts'

/** The path and the bytes of every seed. */
export function seeds(): { path: string; bytes: Buffer }[] {
  const folder = join(root, 'seeds')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ path: join(folder, name), bytes: readFileSync(join(folder, name)) }))
}
