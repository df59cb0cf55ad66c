import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Block } from './read-page.ts'

/** Makes the changes that a page shows in a copy of the repository: new files, and `diff` blocks whose first line names the file. */
export function applyChanges(blocks: readonly Block[], copy: string): void {
  for (const { page, line, language, text, label } of blocks) {
    const created = /`([^`]+)`, new:$/.exec(label)?.[1]
    if (created !== undefined) writeFileSync(join(copy, created), text + '\n', { flag: 'wx' })
    if (language !== 'diff') continue
    const [head = '', ...lines] = text.split('\n')
    const file = join(copy, head.replace('+++ ', ''))
    const side = (mark: string): string => lines.flatMap((each) => (each.startsWith(mark) ? [] : [each.slice(1)])).join('\n')
    const parts = readFileSync(file, 'utf8').split(side('+'))
    if (parts.length !== 2) throw new Error(`Unexpected ${parts.length - 1} places for the change at ${page}:${line}, expected one`)
    writeFileSync(file, parts.join(side('-')))
  }
}
