import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import * as z from 'zod'
import { root } from '../../build/bundle.ts'

const Phrases = z.array(z.looseObject({ text: z.string() }))

/** The text of every phrase under fixtures/phrases/. */
export function fixturePhrases(): string[] {
  const folder = join(root, 'fixtures', 'phrases')
  return readdirSync(folder).flatMap((name) => {
    const phrases = Phrases.safeParse(load(readFileSync(join(folder, name), 'utf8')))
    return phrases.success ? phrases.data.map(({ text }) => text) : []
  })
}
