import { join } from 'node:path'
import { build } from 'esbuild'
import { expect, it } from 'vitest'
import { root } from '../build/bundle.ts'

it('a program that only extracts from text takes nothing of validation, comparison and rendering along', async () => {
  const { metafile } = await build({
    stdin: {
      contents: `import { extractPlans } from '../src/index.ts'; console.log(extractPlans)`,
      resolveDir: join(root, 'test'),
      loader: 'ts',
    },
    absWorkingDir: root,
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    splitting: true,
    outdir: 'nowhere',
    platform: 'node',
    packages: 'external',
    logLevel: 'error',
  })
  const output = Object.values(metafile.outputs).find(({ entryPoint }) => entryPoint !== undefined && /stdin/.test(entryPoint))
  const files = Object.entries(output?.inputs ?? {}).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? [path] : []))
  expect(files.some((path) => path.startsWith('src/extract/'))).toBe(true)
  expect(files.filter((path) => /^src\/(?:validate|compare|render|report|cli)\//.test(path))).toEqual([])
})
