import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { buildBrowserLibrary } from '../../build/bundle.ts'

/** The library as a browser loads it, bundled anew. */
export interface ServedLibrary {
  /** Opens a page of HTML whose site holds the installed package and nothing else; `incidents` are errors, and requests for anything else. */
  readonly open: (browser: Browser, html: string) => Promise<{ readonly page: Page; readonly incidents: readonly string[] }>
  readonly remove: () => void
}

const SITE = 'http://site.example'
const PACKAGE = '/node_modules/policy-plan/dist/'

/** Bundles the library for a browser into a folder of its own. No port is opened: the browser’s requests are answered before they leave it. */
export async function serveLibrary(): Promise<ServedLibrary> {
  const folder = mkdtempSync(join(tmpdir(), 'plan-browser-'))
  await buildBrowserLibrary(folder)
  return {
    open: async (browser, html) => {
      const context = await browser.newContext({ offline: true })
      const incidents: string[] = []
      await context.route('**', (route) => {
        const { origin, pathname } = new URL(route.request().url())
        if (origin === SITE && pathname === '/') return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        if (origin === SITE && pathname.startsWith(PACKAGE))
          return route.fulfill({ contentType: 'text/javascript', body: readFileSync(join(folder, pathname.slice(PACKAGE.length)), 'utf8') })
        if (pathname !== '/favicon.ico') incidents.push(`request ${route.request().url()}`)
        return route.abort()
      })
      const page = await context.newPage()
      page.on('console', (message) => incidents.push(`console ${message.text()}`))
      page.on('pageerror', (error) => incidents.push(`error ${error.message}`))
      await page.goto(SITE)
      return { page, incidents }
    },
    remove: () => {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
