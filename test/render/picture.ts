import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../../build/bundle.ts'
import { noBrowser, startBrowser, visit } from './browser.ts'

/** Where the picture for the pages is kept. */
const picture = join(root, 'docs', 'page.png')

// The plan of Heze as its page shows it, with a target chosen on the left and its words lit on the right.
async function takePicture(): Promise<void> {
  if (noBrowser !== null) throw new Error(`Unexpected machine without a browser (${noBrowser}), expected one at /usr/bin`)
  const folder = mkdtempSync(join(tmpdir(), 'plan-picture-'))
  const browser = await startBrowser()
  try {
    const page = join(folder, 'heze-2023.html')
    const call = ['extract', '-q', '--lang', 'zh', '-f', 'html', '-o', page, 'seeds/heze-2023.txt']
    spawnSync(process.execPath, [join(root, 'bin/plan.js'), ...call], { cwd: root, stdio: 'inherit' })
    const { page: shown } = await visit(browser, page, { viewport: { width: 1100, height: 520 }, colorScheme: 'light' })
    await shown.locator('.text a.value', { hasText: '4500户' }).first().click()
    await shown.screenshot({ path: picture })
  } finally {
    await browser.close()
    rmSync(folder, { recursive: true, force: true })
  }
  process.stdout.write(`${picture}: ${statSync(picture).size} bytes\n`)
}

await takePicture()
