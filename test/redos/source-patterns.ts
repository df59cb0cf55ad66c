import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build, type Plugin } from 'esbuild'
import { root } from '../../build/bundle.ts'
import { sourceFiles, type SourceFile } from '../source/source-files.ts'
import { visitNodes, type SyntaxNode } from '../source/visit-nodes.ts'

/** A regular expression of the source, and the file that it stands in. */
export interface SourcePattern {
  readonly file: string
  readonly pattern: string
  readonly flags: string
}

/** Every regular expression literal of a file, and every place where one is built. */
export function patternsOf({ path, parsed }: SourceFile): { literals: SourcePattern[]; built: SyntaxNode[] } {
  const literals: SourcePattern[] = []
  const built: SyntaxNode[] = []
  visitNodes(parsed.program, (node) => {
    if (isPattern(node)) literals.push({ file: path, ...node.regex })
    if ((node.type === 'NewExpression' || node.type === 'CallExpression') && isRegExp(node['callee'])) built.push(node)
  })
  return { literals, built }
}

const isPattern = (node: SyntaxNode): node is SyntaxNode & { regex: { pattern: string; flags: string } } =>
  node.type === 'Literal' && typeof node['regex'] === 'object' && node['regex'] !== null

const isRegExp = (callee: unknown): boolean => typeof callee === 'object' && callee !== null && 'name' in callee && callee.name === 'RegExp'

/** The patterns that the source builds, recorded while it is loaded and `exercise` runs it; `missed` are the places that never ran. */
export async function builtPatterns(
  exercise: (library: Readonly<Record<string, unknown>>) => void,
): Promise<{ patterns: SourcePattern[]; missed: string[] }> {
  const files = loadableFiles()
  const places = new Map(files.map((file) => [file.path, patternsOf(file).built]))
  const recorded: (SourcePattern & { place: string })[] = []
  const record = (place: string) =>
    function recordingRegExp(pattern: string, flags?: string): RegExp {
      const made = new RegExp(pattern, flags)
      recorded.push({ place, file: place.split(':')[0] ?? '', pattern: made.source, flags: made.flags })
      return made
    }
  const library = await load(instrument(places), record)
  exercise(library)
  const all = [...places].flatMap(([path, nodes]) => nodes.map(({ start }) => `${path}:${start}`))
  const seen = new Set(recorded.map(({ place }) => place))
  return { patterns: recorded, missed: all.filter((place) => !seen.has(place)) }
}

/** Whether `match`, `matchAll` or `search` is given a string. */
export function isStringPattern(node: SyntaxNode): boolean {
  if (node.type !== 'CallExpression') return false
  const callee = node['callee'] as SyntaxNode
  const name = callee.type === 'MemberExpression' ? (callee['property'] as SyntaxNode)['name'] : undefined
  const [first] = node['arguments'] as SyntaxNode[]
  if (!['match', 'matchAll', 'search'].includes(String(name)) || first === undefined) return false
  return first.type === 'TemplateLiteral' || (first.type === 'Literal' && typeof first['value'] === 'string')
}

/** What runs as soon as it is loaded is left out: commands, what a page runs, what another thread runs. */
export const loadableFiles = (): SourceFile[] =>
  sourceFiles().filter(({ path, text }) => !/^(?:cli|render\/html\/page)\//.test(path) && !text.includes('parentPort'))

/** Replaces each `RegExp` that is called by a function that records its place. */
function instrument(places: ReadonlyMap<string, readonly SyntaxNode[]>): Plugin {
  const sources = new Map(sourceFiles().map(({ path, text }) => [path, text]))
  return {
    name: 'record-patterns',
    setup: ({ onLoad }) => {
      onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, ({ path }) => {
        const name = path.slice(join(root, 'src').length + 1).replaceAll('\\', '/')
        let contents = sources.get(name)
        if (contents === undefined) return undefined
        for (const { start } of [...(places.get(name) ?? [])].sort((a, b) => b.start - a.start))
          contents =
            contents.slice(0, start) +
            contents.slice(start).replace(/^(new )?RegExp/, `$1(recordPattern(${JSON.stringify(`${name}:${start}`)}))`)
        return { contents, loader: 'ts' }
      })
    },
  }
}

async function load(plugin: Plugin, record: (place: string) => unknown): Promise<Readonly<Record<string, unknown>>> {
  const files = loadableFiles()
  const { outputFiles } = await build({
    stdin: {
      contents: `export * from './src/index.ts'\n${files.map(({ path }) => `import './src/${path}'`).join('\n')}`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    treeShaking: false,
    ignoreAnnotations: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20.19',
    write: false,
    logLevel: 'error',
    define: { 'import.meta.url': '"file:///"' },
    plugins: [plugin],
  })
  const module = { exports: {} as Record<string, unknown> }
  const run = new Function('require', 'module', 'exports', 'recordPattern', outputFiles[0]?.text ?? '') as (...values: unknown[]) => void
  run(createRequire(join(root, 'package.json')), module, module.exports, record)
  return module.exports
}
