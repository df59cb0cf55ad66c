import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildBrowserLibrary, buildCommandLine, buildLibrary, buildReaders, root } from './bundle.ts'
import { dropUnusedTypes } from './drop-unused-types.ts'
import { writeThirdParty } from './third-party.ts'

rmSync(join(root, 'dist'), { recursive: true, force: true })
const [command, readers, browser] = await Promise.all([buildCommandLine(), buildReaders(), buildBrowserLibrary(), buildLibrary()])
writeThirdParty([command, ...readers, browser])
run('node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json')
dropUnusedTypes(join(root, 'dist', 'types'))
// The first extraction leaves what V8 compiled for it beside the bundle.
run('bin/plan.js', 'extract', '--quiet', 'seeds/heze-2023.txt')

function run(script: string, ...args: string[]): void {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
  if (status !== 0) throw new Error(`Unexpected exit of ${script} with ${status}, expected 0`)
}
