import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/bundle.ts'

/** Makes `count` documents in folders of a thousand: the seeds again and again, each time with other numbers, which keep their length. */
export function makeDocuments(folder: string, count: number): void {
  const seeds = join(root, 'seeds')
  const texts = readdirSync(seeds)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name: name.replace(/\.txt$/, ''), text: readFileSync(join(seeds, name), 'utf8') }))
  for (let index = 0; index < count; index++) {
    const { name, text } = texts[index % texts.length] ?? { name: '', text: '' }
    const below = join(folder, String(Math.floor(index / 1000)).padStart(3, '0'))
    if (index % 1000 === 0) mkdirSync(below, { recursive: true })
    // Years and numbering stay.
    const varied = text.replace(/(?<![\d.])[1-9](?=\d*[个户家次名%％万])/g, (digit) => String(((Number(digit) + index) % 9) + 1))
    writeFileSync(join(below, `${name}-${String(index).padStart(5, '0')}.txt`), varied)
  }
}
