import { isAscii } from 'node:buffer'
import { createHash } from 'node:crypto'
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('..', import.meta.url))

const shared = {
  absWorkingDir: root,
  bundle: true,
  platform: 'node',
  target: 'node20.19',
  metafile: true,
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

// esbuild escapes strings but not regular expressions.
const asciiSources: Plugin = {
  name: 'ascii-sources',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => ({ contents: escape(readFileSync(path, 'utf8')), loader: 'ts' }))
  },
}

function escape(code: string): string {
  return code.replace(/[\u0080-\uffff]/g, (character) => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0'))
}

/** What reads a container, with the libraries for it: each a file of its own, which is loaded when such a container comes. */
const readers = ['docx/read-docx', 'html/read-html', 'pdf/read-pdf', 'zip/open-archive'] as const

const fileOf = (reader: string): string => `${reader.slice(reader.lastIndexOf('/') + 1)}.cjs`

// Named from the launcher’s folder, and the same from that of the bundle.
const separateReaders: Plugin = {
  name: 'separate-readers',
  setup: ({ onResolve }) => {
    onResolve({ filter: new RegExp(`/(?:${readers.join('|')})\\.ts$`) }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `../dist/${fileOf(path.replace(/\.ts$/, ''))}`, external: true } : undefined,
    )
  },
}

/** Builds the readers of containers and the thread that reads PDFs, and lays the Chinese CMaps of pdfjs-dist beside them for PDFs that only name theirs. */
export async function buildReaders(): Promise<Metafile[]> {
  const results = await Promise.all(
    [...readers, 'pdf/pdf-worker'].map((reader) =>
      build({
        ...shared,
        entryPoints: [`src/decode/${reader}.ts`],
        outfile: `dist/${fileOf(reader)}`,
        format: 'cjs',
        minify: true,
        external: ['unpdf'],
        banner: { js: "const importMetaUrl = require('node:url').pathToFileURL(__filename).href;" },
        define: { 'import.meta.url': 'importMetaUrl' },
      }),
    ),
  )
  const source = join(root, 'node_modules/pdfjs-dist/cmaps')
  const target = join(root, 'dist/cmaps')
  mkdirSync(target, { recursive: true })
  for (const name of readdirSync(source))
    if (/^(?:Adobe-GB1|GB|UniGB).*\.bcmap$|^LICENSE$/.test(name)) copyFileSync(join(source, name), join(target, name))
  return results.map(({ metafile }) => metafile)
}

/** Builds the command line: one minified CommonJS file, whose heavy parts run only when they are first needed, under a comment with its hash. */
export async function buildCommandLine(): Promise<Metafile> {
  const { metafile, outputFiles } = await build({
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
    plugins: [noChildProcess, asciiSources, separateReaders],
    // The launcher runs it as a script, which only requires.
    supported: { 'dynamic-import': false },
    // Asked for by a package that looks for an optional one beside it.
    define: { 'import.meta.url': '"file:///"' },
    write: false,
  })
  mkdirSync(join(root, 'dist'), { recursive: true })
  for (const { contents, path, text } of outputFiles) {
    if (!path.endsWith('.map') && !isAscii(contents))
      throw new Error(`Unexpected character beyond ASCII in ${path}, which is read as Latin-1`)
    const hash = createHash('sha256').update(contents).digest('hex').slice(0, 16)
    writeFileSync(path, text.replace(noHash, `/*${hash}*/`))
  }
  // Compiled code of earlier bundles.
  for (const name of readdirSync(join(root, 'dist'))) if (name.endsWith('.cache')) rmSync(join(root, 'dist', name))
  return metafile
}

/** What Node.js does natively: in a browser the module of the same name with `.browser` stands in. */
const twins = ['text/sha256-hex', 'decode/valid-utf8', 'decode/pdf/read-pdf'] as const

const browserTwins: Plugin = {
  name: 'browser-twins',
  setup: ({ onLoad }) => {
    for (const twin of twins)
      onLoad({ filter: new RegExp(`[\\\\/]src[\\\\/]${twin.replaceAll('/', '[\\\\/]')}\\.ts$`) }, ({ path }) => ({
        contents: readFileSync(path.replace(/\.ts$/, '.browser.ts'), 'utf8'),
        loader: 'ts',
      }))
  },
}

/** Builds the library for a browser: ES modules that load nothing but each other, so that a page needs no bundler. */
export async function buildBrowserLibrary(outdir = 'dist'): Promise<Metafile> {
  const { metafile } = await build({
    ...shared,
    platform: 'browser',
    target: 'es2023',
    entryPoints: { browser: 'src/index.ts' },
    outdir,
    format: 'esm',
    splitting: true,
    chunkNames: 'browser/[name]-[hash]',
    minify: true,
    // A module is always read as UTF-8.
    charset: 'utf8',
    plugins: [browserTwins],
  })
  return metafile
}

/** Builds the library: ES modules that load their dependencies as they are installed, those of the containers when one comes. */
export async function buildLibrary(): Promise<void> {
  await build({ ...shared, entryPoints: { index: 'src/index.ts' }, outdir: 'dist', format: 'esm', splitting: true, packages: 'external' })
}
