import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { diffFormats, matrixFormats } from '../../../src/render/comparison/formats.ts'
import { keepPicture, noBrowser, phone, seriousFaults, startBrowser, visit } from '../browser.ts'
import { comparison, hostile, matrix } from './comparison-examples.ts'

const attack = `<script>hacked = 1</script>"><img src=x onerror="hacked=1"><svg onload=hacked=1>' onclick='hacked=1`

describe.skipIf(noBrowser !== null)(
  `a comparison in a browser${noBrowser === null ? '' : ` (skipped: ${noBrowser})`}`,
  { timeout: 60_000 },
  () => {
    let browser: Browser
    let folder = ''
    const file = (name: string): string => join(folder, name)

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'plan-comparison-'))
      const options = { language: 'zh', width: 100 } as const
      const [diff, several] = [await diffFormats.html(), await matrixFormats.html()]
      const bad = hostile(attack)
      writeFileSync(file('diff.html'), diff.diff(comparison, options))
      writeFileSync(file('matrix.html'), several.matrix(matrix, options))
      writeFileSync(file('bad-diff.html'), diff.diff(bad.comparison, options))
      writeFileSync(file('bad-matrix.html'), several.matrix(bad.matrix, options))
      browser = await startBrowser()
    }, 60_000)
    afterAll(async () => {
      await browser.close()
      rmSync(folder, { recursive: true })
    })

    const shownRows = (page: Page): Promise<number> => page.locator('tr.row:visible').count()

    it('leaves the rows that a button asks for, without a script', async () => {
      const { page, incidents } = await visit(browser, file('diff.html'))
      expect(await shownRows(page)).toBe(comparison.targets.length)
      const counts = { same: 'same', left: 'left-only', right: 'right-only' } as const
      for (const [id, status] of Object.entries(counts)) {
        await page.locator(`label[for=show-${id}]`).click()
        expect(await shownRows(page)).toBe(comparison.targets.filter((row) => row.status === status).length)
      }
      await page.locator('label[for=show-all]').click()
      expect(await shownRows(page)).toBe(comparison.targets.length)
      expect(incidents).toEqual([])
    })

    it('works by keyboard: the buttons by arrows, a quote by a key', async () => {
      const { page } = await visit(browser, file('diff.html'))
      await page.locator('#show-all').focus()
      await page.keyboard.press('ArrowRight')
      expect(await shownRows(page)).toBe(
        comparison.targets.filter(({ status, relation }) => status === 'changed' && relation === 'same').length,
      )
      const quote = page.locator('tr.row:visible blockquote').first()
      expect(await quote.isVisible()).toBe(false)
      await page.locator('tr.row:visible summary').first().focus()
      await page.keyboard.press('Enter')
      expect(await quote.isVisible()).toBe(true)
    })

    it('shows gaps, and leaves what more than one plan has', async () => {
      const { page, incidents } = await visit(browser, file('matrix.html'))
      expect(await shownRows(page)).toBe(matrix.rows.length)
      await page.locator('label[for=show-common]').click()
      const common = matrix.rows.filter(({ cells }) => cells.filter((cell) => cell !== null).length > 1)
      expect(await shownRows(page)).toBe(common.length)
      expect(await page.locator('tr.row:visible td.gap').count()).toBe(
        common.flatMap(({ cells }) => cells.filter((cell) => cell === null)).length,
      )
      expect(incidents).toEqual([])
    })

    it('shows the plans of an indicator on a phone without moving sideways, each with its name', async () => {
      const { page } = await visit(browser, file('matrix.html'), { viewport: phone })
      const cells = page.locator('tr.row td:visible')
      expect(await cells.count()).toBe(matrix.rows.flatMap(({ cells }) => cells.filter((cell) => cell !== null)).length)
      const beyond = await page.evaluate(
        `[...document.querySelectorAll('td')].filter((cell) => cell.getBoundingClientRect().right > innerWidth || getComputedStyle(cell, '::before').content === 'none').length`,
      )
      expect(beyond).toBe(0)
    })

    it.each(['bad-diff.html', 'bad-matrix.html'])('runs nothing of a hostile document in %s', async (name) => {
      const { page, incidents } = await visit(browser, file(name))
      await page.locator('summary').first().click()
      expect(await page.evaluate('typeof hacked')).toBe('undefined')
      expect(incidents).toEqual([])
    })

    it.each([
      ['diff.html', 'desktop', {}],
      ['diff.html', 'phone', { viewport: phone }],
      ['diff.html', 'dark', { colorScheme: 'dark' }],
      ['matrix.html', 'desktop', {}],
      ['matrix.html', 'phone', { viewport: phone }],
      ['matrix.html', 'dark', { colorScheme: 'dark' }],
    ] as const)('has no serious fault and no sideways scroll in %s on %s', async (name, kind, options) => {
      const { page } = await visit(browser, file(name), options)
      await keepPicture(page, `${name.replace('.html', '')}-${kind}`)
      expect(await seriousFaults(page)).toEqual([])
      expect(await page.evaluate('document.documentElement.scrollWidth <= document.documentElement.clientWidth')).toBe(true)
    })
  },
)
