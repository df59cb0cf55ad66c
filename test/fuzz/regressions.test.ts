import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { it } from 'vitest'
import { root } from '../../build/bundle.ts'
import { examine } from './examine.ts'

const folder = join(root, 'fixtures', 'regressions')
const files = readdirSync(folder)

// What a run of the fuzzers once failed on, cut down to what made it fail.
it.each(files)('%s keeps every invariant', (name) => {
  examine(readFileSync(join(folder, name)))
})
