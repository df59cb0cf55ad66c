import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions, type Plugin } from 'esbuild'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  logLevel: 'warning',
} satisfies BuildOptions

// Its place is kept, so that the source map holds.
const noHash = `/*${'0'.repeat(16)}*/`

// Commander loads node:child_process, 2 ms, for subcommands that are programs of their own; there are none.
const noChildProcess: Plugin = {
  name: 'no-child-process',
  setup: ({ onLoad, onResolve }) => {
    onResolve({ filter: /^node:child_process$/ }, ({ path, importer }) =>
      importer.includes('commander') ? { path, namespace: 'empty' } : undefined,
    )
    onLoad({ filter: /.*/, namespace: 'empty' }, () => ({ contents: '' }))
  },
}

/** Builds the command line: one minified CommonJS file, whose heavy parts run only when they are first needed, under a comment with its hash. */
export async function buildCommandLine(): Promise<void> {
  const { outputFiles } = await build({
    ...shared,
    entryPoints: ['src/cli/main.ts'],
    outfile: 'dist/plan.cjs',
    format: 'cjs',
    minify: true,
    // The launcher reads it as Latin-1, in half the time.
    charset: 'ascii',
    sourcemap: 'linked',
    sourcesContent: false,
    banner: { js: noHash },
    plugins: [noChildProcess],
    // Asked for by a package that looks for an optional one beside it.
    define: { 'import.meta.url': '"file:///"' },
    write: false,
  })
  mkdirSync(join(root, 'dist'), { recursive: true })
  for (const file of outputFiles) {
    const hash = createHash('sha256').update(file.contents).digest('hex').slice(0, 16)
    writeFileSync(file.path, file.text.replace(noHash, `/*${hash}*/`))
  }
}

/** Builds the library, an ES module that loads its dependencies as they are installed. */
export async function buildLibrary(): Promise<void> {
  await build({ ...shared, entryPoints: ['src/index.ts'], outfile: 'dist/index.js', format: 'esm', packages: 'external' })
}
