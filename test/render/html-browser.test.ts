import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { desktop, keepPicture, noBrowser, phone, seriousFaults, startBrowser, visit } from './browser.ts'
import { page as renderPage } from './html-example.ts'

const hostile = `一、<script>hacked = 1</script>"><img src=x onerror="hacked=1">行动。
到2025年，<a href="javascript:hacked=1">改造</a>不少于4500户' onclick='hacked=1。
责任单位：市民政局<svg onload=hacked=1>`

describe.skipIf(noBrowser !== null)(
  `a page in a browser${noBrowser === null ? '' : ` (skipped: ${noBrowser})`}`,
  { timeout: 60_000 },
  () => {
    let browser: Browser
    let folder = ''
    const file = (name: string): string => join(folder, name)

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'plan-page-'))
      writeFileSync(file('page.html'), await renderPage())
      writeFileSync(file('hostile.html'), await renderPage('zh', hostile))
      browser = await startBrowser()
    }, 60_000)
    afterAll(async () => {
      await browser.close()
      rmSync(folder, { recursive: true })
    })

    it('shows the place of a target, and the target of a place', async () => {
      const { page, incidents } = await visit(browser, file('page.html'))
      await page.locator('.amount', { hasText: '4.6个' }).click()
      await expectLit(page, '.text .m.value', ['4.6个'])
      await expectLit(page, '.text .m.deadline', ['到2025年'])
      expect(await inView(page, '.text .m.value.lit')).toBe(true)
      await page.locator('.text a.value', { hasText: '4500户' }).click()
      await expectLit(page, '.target .amount', ['≥ 4,500户'])
      await expectLit(page, '.text .m.value', ['4500户'])
      await page.locator('.text a.heading', { hasText: '加强队伍建设' }).click()
      expect(await page.locator('.action.lit > h3').allTextContents()).toEqual(['二、 加强队伍建设'])
      expect(await page.locator('.text p.within').count()).toBe(3)
      await page.locator('.text a.unit', { hasText: '市财政局' }).click()
      expect(await page.locator('.action.lit > h4').allTextContents()).toEqual(['（一） 社区养老'])
      expect(incidents).toEqual([])
    })

    it('filters by kind, unit and year, on both sides', async () => {
      const { page } = await visit(browser, file('page.html'))
      const shown = (): Promise<string[]> => page.locator('.target:visible .amount').allTextContents()
      expect(await shown()).toEqual(['≥ 4,500户', '100%', '4.6个', '≥ 4次'])
      await page.locator('input[value=count]').check()
      expect(await shown()).toEqual(['≥ 4,500户'])
      expect(await page.locator('output').textContent()).toBe('共 4 个目标，显示 1 个')
      expect(await page.locator('.text .m.value.dim').allTextContents()).toEqual(['100%', '4.6个', '4次'])
      await page.locator('button[type=reset]').click()
      await page.selectOption('select[name=unit]', { label: '市民政局 (2 项行动)' })
      expect(await shown()).toEqual(['≥ 4,500户', '100%', '≥ 4次'])
      expect(await page.locator('li.unit.chosen').count()).toBe(2)
      expect(await page.locator('.text .m.unit:not(.dim)').allTextContents()).toEqual(['市民政局', '市民政局'])
      await page.locator('button[type=reset]').click()
      await page.locator('.strip a', { hasText: '2025' }).click()
      expect(await shown()).toEqual(['4.6个'])
      await page.locator('.text a.value', { hasText: '4500户' }).click()
      expect(await shown()).toHaveLength(4)
    })

    it('works by keyboard', async () => {
      const { page } = await visit(browser, file('page.html'))
      await page.locator('.amount').first().focus()
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await expectLit(page, '.text .m.value', ['100%'])
      await page.keyboard.press('Escape')
      await expectLit(page, '.text .m', [])
    })

    it('shows one side at a time on a phone', async () => {
      const { page } = await visit(browser, file('page.html'), { viewport: phone, hasTouch: true })
      expect(await page.locator('#structure').isVisible()).toBe(false)
      await page.locator('.text a.value', { hasText: '4次' }).tap()
      expect(await page.locator('#document').isVisible()).toBe(false)
      expect(await inView(page, '.target.lit')).toBe(true)
      await page.locator('.target.lit .amount').tap()
      expect(await inView(page, '.text .m.value.lit')).toBe(true)
      await page.getByRole('button', { name: '结构' }).tap()
      expect(await page.locator('#structure').isVisible()).toBe(true)
      expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBe(phone.width)
    })

    it('has controls that a finger meets', async () => {
      const { page } = await visit(browser, file('page.html'), { viewport: phone, hasTouch: true, isMobile: true })
      await page.getByRole('button', { name: '结构' }).tap()
      const low = await page.evaluate<string[]>(
        `[...document.querySelectorAll('.panes button, .filters :is(.kind, button, select), summary')].filter((control) => control.offsetHeight < 38).map(({ outerHTML }) => outerHTML)`,
      )
      expect(low).toEqual([])
    })

    it('leads from side to side without its script too', async () => {
      const { page } = await visit(browser, file('page.html'), { javaScriptEnabled: false, viewport: phone })
      await page.locator('.text a.value', { hasText: '4次' }).click()
      expect(page.url()).toMatch(/#t4$/)
      expect(await page.locator('#t4').isVisible()).toBe(true)
    })

    it('opens at the place that its address names', async () => {
      const { page } = await visit(browser, file('page.html'), { viewport: phone })
      await page.goto(`file://${file('page.html')}#t3`)
      await expectLit(page, '.text .m.value', ['4.6个'])
      expect(await inView(page, '#t3')).toBe(true)
    })

    it('runs nothing of a hostile document', async () => {
      const { page, incidents } = await visit(browser, file('hostile.html'))
      for (const mark of await page.locator('.text a').all()) await mark.click()
      expect(await page.evaluate<string>('typeof hacked')).toBe('undefined')
      expect(await page.locator('.text').innerText()).toContain('<img src=x onerror="hacked=1">')
      expect(incidents).toEqual([])
    })

    it('prints both sides in full', async () => {
      const { page } = await visit(browser, file('page.html'), { viewport: phone, colorScheme: 'dark' })
      await page.emulateMedia({ media: 'print' })
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
      expect(await page.evaluate('getComputedStyle(document.querySelector(".amount")).backgroundColor')).toBe('rgb(255, 227, 154)')
      expect(await page.evaluate('document.querySelector(".facts dl").checkVisibility()')).toBe(true)
      expect(await page.locator('.text').isVisible()).toBe(true)
      expect(await page.locator('.target').last().isVisible()).toBe(true)
      expect(await page.locator('.filters').isVisible()).toBe(false)
    })

    it.each([
      { name: 'desktop', viewport: desktop, colorScheme: 'light' },
      { name: 'desktop-dark', viewport: desktop, colorScheme: 'dark' },
      { name: 'phone', viewport: phone, colorScheme: 'light' },
      { name: 'phone-dark', viewport: phone, colorScheme: 'dark' },
    ] as const)('has no serious fault of accessibility: $name', async ({ name, ...options }) => {
      const { page } = await visit(browser, file('page.html'), options)
      expect(await seriousFaults(page)).toEqual([])
      await keepPicture(page, name)
      await page.locator('.text a.value').first().click()
      await page.locator('input[value=count]').check()
      expect(await seriousFaults(page)).toEqual([])
      await keepPicture(page, `${name}-structure`)
    })
  },
)

async function expectLit(page: Page, selector: string, texts: readonly string[]): Promise<void> {
  const found = await page.evaluate<string[]>(
    `[...document.querySelectorAll(${JSON.stringify(selector)})].filter((element) => element.closest('.lit')).map(({ textContent }) => textContent)`,
  )
  // One mark may be cut into several elements.
  expect(found.join('')).toBe(texts.join(''))
}

async function inView(page: Page, selector: string): Promise<boolean> {
  const box = await page.locator(selector).first().boundingBox()
  const height = page.viewportSize()?.height ?? 0
  return box !== null && box.y >= 0 && box.y + box.height <= height
}
