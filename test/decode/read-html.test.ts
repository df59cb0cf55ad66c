import { readFileSync } from 'node:fs'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'
import { readHtml } from '../../src/decode/html/read-html.ts'
import { originAt } from '../../src/decode/origins.ts'

const Case = z.strictObject({
  name: z.string(),
  html: z.string(),
  lines: z.array(z.string()).optional(),
  elements: z.record(z.string(), z.string()).default({}),
  fails: z.string().optional(),
})
const cases = z.array(Case).parse(load(readFileSync(new URL('../../fixtures/containers/pages.yaml', import.meta.url), 'utf8')))

describe('readHtml', () => {
  it.each(cases)('reads $name', ({ html, lines, elements, fails }) => {
    const page = readHtml(html)
    if ('ok' in page) {
      expect(page.reason).toBe(fails)
      return
    }
    const read = page.text.slice(0, -1).split('\n')
    expect(read).toEqual(lines)
    for (const [line, element] of Object.entries(elements)) {
      const from = read.slice(0, Number(line)).join('\n').length + (line === '0' ? 0 : 1)
      expect(originAt(page.origins, from)?.element).toBe(element)
    }
  })
})
