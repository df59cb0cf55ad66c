import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { root } from '../../build/bundle.ts'

const program = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((path) => existsSync(path))

/** Why tests in a browser cannot run here; null where they can, and in CI, which installs one, so that they fail where it is not there. */
export const noBrowser = program === undefined && !process.env['CI'] ? 'no Chromium is installed' : null

/** Starts the browser, which asks nothing of any network by itself. */
export async function startBrowser(): Promise<Browser> {
  const quiet = ['--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync', '--disable-quic']
  return chromium.launch({ executablePath: program ?? '', args: ['--no-sandbox', '--disable-gpu', ...quiet] })
}

/** A page, and what happened in it that should not. */
export interface Visit {
  readonly page: Page
  /** Requests for anything but the file, errors, refusals by the policy, dialogs. */
  readonly incidents: readonly string[]
}

export const desktop = { width: 1440, height: 900 }
export const phone = { width: 390, height: 844 }

/** Opens a file as from disk, with no network. */
export async function visit(browser: Browser, path: string, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ viewport: desktop, offline: true, ...options })
  const page = await context.newPage()
  const incidents: string[] = []
  page.on('request', (request) => request.url().startsWith(`file://${path}`) || incidents.push(`request ${request.url()}`))
  page.on('console', (message) => incidents.push(`console ${message.text()}`))
  page.on('pageerror', (error) => incidents.push(`error ${error.message}`))
  page.on('dialog', (dialog) => {
    incidents.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  await page.goto(`file://${path}`)
  return { page, incidents }
}

const axe = noBrowser === null ? readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8') : ''

/** The faults that axe calls serious or critical, each with the first element that has it. */
export async function seriousFaults(page: Page): Promise<string[]> {
  const faults = await page.evaluate<readonly { id: string; impact: string; nodes: readonly { html: string }[] }[]>(
    `${axe};axe.run().then(({ violations }) => violations.map(({ id, impact, nodes }) => ({ id, impact, nodes: nodes.map(({ html }) => ({ html })) })))`,
  )
  return faults
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`)
}

/** Keeps a picture of a page for people to look at. */
export async function keepPicture(page: Page, name: string): Promise<Buffer> {
  const folder = join(root, 'reports', 'pages')
  mkdirSync(folder, { recursive: true })
  return page.screenshot({ path: join(folder, `${name}.png`) })
}
