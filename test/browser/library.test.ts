import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../../build/bundle.ts'
import { sha256Hex as inBrowser } from '../../src/text/sha256-hex.browser.ts'
import { sha256Hex } from '../../src/text/sha256-hex.ts'
import * as library from '../../src/index.ts'
import { buildDocx, paragraph } from '../decode/build-docx.ts'
import { buildPdf } from '../decode/build-pdf.ts'
import { encodeGb18030 } from '../invariants/encode.ts'
import { noBrowser, startBrowser } from '../render/browser.ts'
import { type ServedLibrary, serveLibrary } from './serve-library.ts'

const seeds = readdirSync(join(root, 'seeds')).filter((name) => name.endsWith('.txt'))
const bytesOf = (name: string): Uint8Array => readFileSync(join(root, 'seeds', name))
const textOf = (name: string): string => readFileSync(join(root, 'seeds', name), 'utf8')

const host = `<script type="module">
  import * as library from '/node_modules/policy-plan/dist/browser.js'
  window.library = library
  window.bytesOf = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0))
</script>`

// The same program here and there: its text runs in the browser.
const programs = {
  extractPlans: `({ bytes }) => library.extractPlans(bytes[0], { path: 'a.txt' })`,
  extractDocument: `({ bytes }) => library.extractDocument(bytes[0], { path: 'a' })`,
  comparePlans: `({ bytes }) => library.comparePlans(bytes.flatMap((each) => library.extractPlans(each)))`,
  diffPlans: `({ bytes: [left, right] }) => library.diffPlans(library.extractPlans(left)[0], library.extractPlans(right)[0])`,
  validateFiles: `({ bytes }) => library.validateFiles(bytes.map((each, index) => ({ path: index + '.txt', read: () => each })))`,
  validatePlans: `async ({ bytes: [source] }) => {
    const written = new TextEncoder().encode(JSON.stringify(library.extractPlans(source, { path: 'a.txt' })[0]).replace('"characters":', '"characters":1'))
    const check = (readSource) => library.validateFiles([{ path: 'a.json', read: () => written }], { readSource })
    return [await check(() => source), await check(() => new Uint8Array([48]))]
  }`,
  inspect: `async ({ bytes: [bytes] }) => [await library.inspectTree(bytes), await library.inspectLines(bytes), await library.inspectReadings(bytes)]`,
  failure: `({ bytes: [bytes] }) => library.extractDocument(bytes).catch(({ name, failure }) => ({ name, failure }))`,
} as const

async function here(program: keyof typeof programs, bytes: readonly Uint8Array[]): Promise<string> {
  const run = new Function('library', `return ${programs[program]}`) as (given: typeof library) => (input: object) => unknown
  return JSON.stringify(await run(library)({ bytes }))
}

describe.skipIf(noBrowser !== null)(
  `the library in a browser${noBrowser === null ? '' : ` (skipped: ${noBrowser})`}`,
  { timeout: 60_000 },
  () => {
    let browser: Browser
    let served: ServedLibrary
    let page: Page
    let incidents: readonly string[]

    beforeAll(async () => {
      ;[browser, served] = await Promise.all([startBrowser(), serveLibrary()])
      ;({ page, incidents } = await served.open(browser, host))
      await page.waitForFunction('window.library')
    }, 60_000)
    afterAll(async () => {
      await browser.close()
      served.remove()
    })

    async function there(program: keyof typeof programs, bytes: readonly Uint8Array[]): Promise<string> {
      const given = JSON.stringify(bytes.map((each) => Buffer.from(each).toString('base64')))
      return page.evaluate<string>(`(async () => JSON.stringify(await (${programs[program]})({ bytes: ${given}.map(bytesOf) })))()`)
    }

    it('exports what it exports in Node.js', async () => {
      expect(await page.evaluate('Object.keys(library).sort()')).toEqual(Object.keys(library).sort())
    })

    it.each(seeds)('extracts the same plans from %s, in UTF-8, UTF-16 and GB 18030', async (name) => {
      const utf16 = new Uint8Array(Buffer.from(textOf(name), 'utf16le'))
      const given = { 'utf-8': bytesOf(name), 'utf-16le': utf16, gb18030: encodeGb18030(textOf(name)) }
      for (const [encoding, bytes] of Object.entries(given)) {
        const plans = await there('extractPlans', [bytes])
        expect(plans).toBe(await here('extractPlans', [bytes]))
        expect(JSON.parse(plans)).toMatchObject([{ source: { encoding, characters: textOf(name).length } }])
      }
    })

    it('extracts the same plans from a string', async () => {
      const [name = ''] = seeds
      const text = JSON.stringify(textOf(name))
      const plans = `library.extractPlans(new TextEncoder().encode(${text}), { path: 'a.txt' })`
      expect(await page.evaluate(`JSON.stringify(${plans})`)).toBe(await here('extractPlans', [bytesOf(name)]))
    })

    it.each(['comparePlans', 'diffPlans', 'validateFiles', 'validatePlans', 'inspect'] as const)('%s tells the same', async (program) => {
      const bytes = seeds.map(bytesOf)
      expect(await there(program, bytes)).toBe(await here(program, bytes))
    })

    it('reads the same from bytes that are damaged or hold no Chinese', async () => {
      const whole = bytesOf(seeds[0] ?? '')
      const broken = whole.slice()
      broken.set([0xff, 0xfe, 0xfd], 300)
      const latin = new TextEncoder().encode('1. Café: 5 €')
      for (const bytes of [
        whole.subarray(0, whole.length - 2),
        broken,
        latin,
        latin.subarray(0, -1),
        new Uint8Array(),
        new Uint8Array([0x81]),
        new Uint8Array(9),
      ])
        expect(await there('failure', [bytes])).toBe(await here('failure', [bytes]))
    })

    it('reads web pages and Word documents', async () => {
      const html = new TextEncoder().encode(
        `<html><body><h1>养老服务工作方案</h1><p>一、发展助餐。2025年底前建设食堂5家。</p></body></html>`,
      )
      for (const bytes of [html, buildDocx({ body: paragraph('一、发展助餐。2025年底前建设食堂5家。') })]) {
        const plans = await there('extractDocument', [bytes])
        expect(plans).toBe(await here('extractDocument', [bytes]))
        expect(JSON.parse(plans)).toMatchObject([{ actions: [{ targets: [{ value: 5 }] }] }])
      }
    })

    it('says that it reads no PDF', async () => {
      expect(JSON.parse(await there('failure', [buildPdf([])]))).toEqual({
        name: 'UnreadableDocument',
        failure: {
          ok: false,
          code: 'only-in-node',
          reason: 'cannot read a pdf document here: Node.js reads it',
          values: { format: 'pdf' },
        },
      })
    })

    it('asks for nothing else and complains of nothing', () => {
      expect(incidents).toEqual([])
    })
  },
)

describe('the sum for a browser', () => {
  it.each([0, 1, 55, 56, 63, 64, 65, 1000])('of %i bytes is that of Node.js', (length) => {
    const bytes = Uint8Array.from({ length }, (_, index) => (index * 151) % 256)
    expect(inBrowser(bytes)).toBe(sha256Hex(bytes))
  })

  it('of a text counts its UTF-8, half a character too', () => {
    for (const text of ['', '养老服务', '\ud842\udfb7', 'a\ud842b']) expect(inBrowser(text)).toBe(sha256Hex(text))
  })
})
