import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import * as z from 'zod'
import { buildCommandLine, root } from '../../build/bundle.ts'
import { measureMemory } from './measure-memory.ts'
import { measureStartUp } from './measure-start-up.ts'
import { Inside, Peer, printReport, type BenchReport } from './report.ts'

/** Bundles a script and runs it with bare Node.js, so that what compiles TypeScript on the way is never measured. */
async function runBundled<T>(name: string, schema: z.ZodType<T>): Promise<T> {
  // Packages that stay outside are found from here.
  const folder = join(root, 'node_modules', '.cache', 'policy-plan')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `bench-${name}.mjs`)
  await build({
    absWorkingDir: root,
    entryPoints: [`test/bench/${name}.ts`],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20.19',
    packages: 'external',
    define: { 'import.meta.url': JSON.stringify(pathToFileURL(join(root, 'build', 'bundle.ts')).href) },
    logLevel: 'warning',
  })
  const { stdout, stderr, status } = spawnSync(process.execPath, [outfile], { encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`Unexpected exit of ${name} with ${status}, expected 0: ${stderr}`)
  rmSync(outfile)
  return schema.parse(JSON.parse(stdout))
}

await buildCommandLine()
const report: BenchReport = {
  node: process.version,
  processor: cpus()[0]?.model ?? 'unknown',
  cores: availableParallelism(),
  startUp: measureStartUp(),
  ...(await runBundled('inside', Inside)),
  peer: await runBundled('peer', Peer),
  memory: measureMemory(process.argv.includes('--quick') ? [100, 1000] : undefined),
}
mkdirSync(join(root, 'reports'), { recursive: true })
writeFileSync(join(root, 'reports', 'bench.json'), JSON.stringify(report, null, 2) + '\n')
process.stdout.write(printReport(report))
