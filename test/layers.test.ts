import { describe, expect, it } from 'vitest'
import { parseFile, sourceFiles, type SourceFile } from './source/source-files.ts'
import { visitNodes, type SyntaxNode } from './source/visit-nodes.ts'

// From the innermost to the outermost; what stands in one line does not import each other.
const LAYERS: readonly (readonly string[])[] = [
  ['text'],
  ['model'],
  ['tree'],
  ['lexicon'],
  ['decode'],
  ['parse'],
  ['recognize'],
  ['extract'],
  ['processor'],
  ['compare', 'validate', 'render', 'report'],
  ['api'],
  ['index'],
  ['cli'],
]
const LONGEST_FILE = 300
// Each with its reason: what is asked here is not the user’s file, and no clock.
const MAY_TOUCH_FILES: Readonly<Record<string, string>> = {
  'decode/pdf/cmap-folder.ts': 'looks where the CMaps lie that are shipped with the program',
  'decode/pdf/read-pdf.ts': 'looks whether the program for another thread is shipped beside it',
}
const MAY_MAKE_DATES: Readonly<Record<string, string>> = {
  'render/xlsx/workbook-part.ts': 'the container wants a date in local time; it is always the same',
}

const files = sourceFiles()

/** The layer of a file by its path in src/. */
const layerOf = (path: string): string => path.split('/')[0]?.replace(/\.ts$/, '') ?? ''
const rankOf = (layer: string): number => LAYERS.findIndex((layers) => layers.includes(layer))

/** Every module that a file names: in imports and re-exports, of types too, and where it loads one later. */
function importsOf({ parsed }: SourceFile): string[] {
  const found: string[] = []
  visitNodes(parsed.program, (node) => {
    const source = node['source'] ?? (node.type === 'TSImportType' ? node['argument'] : undefined)
    const [argument] = isCallOfRequire(node) && Array.isArray(node['arguments']) ? (node['arguments'] as unknown[]) : []
    for (const value of [stringOf(source), stringOf(argument)]) if (value !== null) found.push(value)
  })
  return found
}

const isCallOfRequire = (node: SyntaxNode): boolean => node.type === 'CallExpression' && nameOf(node['callee']) === 'require'

const nameOf = (value: unknown): unknown => (typeof value === 'object' && value !== null && 'name' in value ? value.name : undefined)

function stringOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null) return null
  if ('literal' in value) return stringOf(value.literal)
  return 'value' in value && typeof value.value === 'string' ? value.value : null
}

/** The path in src/ of what a file imports; null for a package, `../` in front for what stands outside. */
function resolve(from: string, specifier: string): string | null {
  if (!specifier.startsWith('.')) return null
  const parts = from.split('/').slice(0, -1)
  for (const part of specifier.split('/')) {
    if (part === '..') parts.push(...(parts.length === 0 ? ['..'] : []), ...parts.splice(0).slice(0, -1))
    else if (part !== '.') parts.push(part)
  }
  return parts.join('/')
}

/** What breaks the layer law in a file. */
function wrongImports(file: SourceFile): string[] {
  const own = layerOf(file.path)
  return importsOf(file).flatMap((specifier) => {
    const path = resolve(file.path, specifier)
    if (path === null || (own === 'cli' && path.endsWith('.json'))) return []
    const other = layerOf(path)
    if (other === own || (rankOf(other) !== -1 && rankOf(other) < rankOf(own))) return []
    return [`${file.path} imports ${path}`]
  })
}

describe('the layers of src/', () => {
  it('are all known', () => {
    expect(files.map(({ path }) => layerOf(path)).filter((layer) => rankOf(layer) === -1)).toEqual([])
  })

  it('import only what is further in', () => {
    expect(files.flatMap(wrongImports)).toEqual([])
  })

  it('are told apart', () => {
    const wrong = (path: string, text: string): string[] => wrongImports(parseFile(path, text))
    expect(wrong('text/a.ts', `import type { Plan } from '../model/plan.ts'`)).toEqual(['text/a.ts imports model/plan.ts'])
    expect(wrong('text/a.ts', `export * from '../model/plan.ts'`)).toHaveLength(1)
    expect(wrong('text/a.ts', `type P = import('../model/plan.ts').Plan`)).toHaveLength(1)
    expect(wrong('text/a.ts', `const plan = await import('../model/plan.ts')`)).toHaveLength(1)
    expect(wrong('text/a.ts', `const plan = require('../model/plan.ts')`)).toHaveLength(1)
    expect(wrong('render/a/b.ts', `import { x } from '../../report/c.ts'`)).toHaveLength(1)
    expect(wrong('cli/a.ts', `import x from '../../test/c.ts'`)).toHaveLength(1)
    expect(wrong('render/a/b.ts', `import { x } from '../../model/c.ts'\nimport y from './d.ts'\nimport z from 'zod'`)).toEqual([])
  })

  it('touch files, the process and the terminal only in cli', () => {
    const outward =
      /^(?:node:)?(?:fs|fs\/promises|process|child_process|stream|tty|readline|os|net|https?)$|^(?:chalk|commander|cli-progress)$/
    const wrong = files.flatMap((file) =>
      layerOf(file.path) === 'cli' || file.path in MAY_TOUCH_FILES
        ? []
        : importsOf(file).flatMap((name) => (outward.test(name) ? [`${file.path} imports ${name}`] : [])),
    )
    expect(wrong).toEqual([])
    const named = files.flatMap((file) => (layerOf(file.path) === 'cli' ? [] : usesOf(file, 'process')))
    expect(named).toEqual([])
  })
})

describe('the files of src/', () => {
  it(`have at most ${LONGEST_FILE} lines`, () => {
    const lines = files.map(({ path, text }) => ({ path, count: text.trimEnd().split('\n').length }))
    expect(lines.filter(({ count }) => count > LONGEST_FILE)).toEqual([])
  })

  it('stand in no attic', () => {
    expect(files.map(({ path }) => path).filter((path) => /(?:^|\/)(?:utils?|helpers?|common|misc|shared)(?:\/|\.ts$)/.test(path))).toEqual(
      [],
    )
  })

  it('say of each export what it is', () => {
    expect(files.flatMap(undocumented)).toEqual([])
  })

  it('are seen to say it', () => {
    const of = (text: string): string[] => undocumented(parseFile('a.ts', text))
    expect(of('export const a = 1')).toEqual(['a.ts: a'])
    expect(of('// no\nexport function b() {}')).toEqual(['a.ts: b'])
    expect(of('/** Yes. */\nexport function b() {}\n/** C. */\nexport const C = 1\nexport type C = typeof C')).toEqual([])
    expect(of('/** Yes. */\nconst d = 1\nexport interface E {}')).toEqual(['a.ts: E'])
    expect(of(`export * from './b.ts'\nexport { c } from './c.ts'`)).toEqual([])
  })

  it('ask no clock and no time zone outside cli', () => {
    const wrong = files.filter(({ path, text }) => layerOf(path) !== 'cli' && !(path in MAY_MAKE_DATES) && makesDate(path, text))
    expect(wrong.map(({ path }) => path)).toEqual([])
    expect(makesDate('a.ts', 'const now = new Date()')).toBe(true)
    expect(makesDate('a.ts', 'const now = Date.now()')).toBe(true)
    expect(makesDate('a.ts', 'const days = Date.UTC(2023, 1, 1) / 86_400_000')).toBe(false)
  })

  it('use no classes of characters to which Chinese is no word', () => {
    const wrong = files.flatMap(({ path, parsed }) => {
      if (!['text', 'parse', 'recognize', 'extract', 'lexicon'].includes(layerOf(path))) return []
      const found: string[] = []
      visitNodes(parsed.program, (node) => {
        const text = patternText(node)
        if (text !== null && /(?<!\\)(?:\\\\)*\\[bBW]/.test(text)) found.push(`${path}: ${text}`)
      })
      return found
    })
    expect(wrong).toEqual([])
  })
})

/** Where a file names a global. */
function usesOf({ path, parsed, text }: SourceFile, name: string): string[] {
  const found: string[] = []
  visitNodes(parsed.program, (node) => {
    for (const [key, child] of Object.entries(node)) {
      if (key === 'property' && node['computed'] !== true) continue
      if (key === 'key' || nameOf(child) !== name || !isIdentifier(child)) continue
      found.push(`${path}:${text.slice(0, node.start).split('\n').length} names ${name}`)
    }
  })
  return found
}

const isIdentifier = (value: unknown): boolean =>
  typeof value === 'object' && value !== null && 'type' in value && value.type === 'Identifier'

/** Whether a file makes a date or asks the clock; counting days with `Date.UTC` does neither. */
function makesDate(path: string, text: string): boolean {
  let found = false
  visitNodes(parseFile(path, text).parsed.program, (node) => {
    const callee = node['callee']
    if (node.type === 'NewExpression' || node.type === 'CallExpression') found ||= nameOf(callee) === 'Date'
    if (node.type === 'MemberExpression' && nameOf(node['object']) === 'Date') found ||= nameOf(node['property']) !== 'UTC'
  })
  return found
}

/** The text of a pattern or of a string, from which a pattern may be built. */
function patternText(node: SyntaxNode): string | null {
  if (node.type === 'TemplateElement') {
    const { value } = node
    return typeof value === 'object' && value !== null && 'cooked' in value && typeof value.cooked === 'string' ? value.cooked : null
  }
  if (node.type !== 'Literal') return null
  const { regex } = node
  if (typeof regex === 'object' && regex !== null && 'pattern' in regex) return String(regex.pattern)
  return stringOf(node)
}

/** The exports of a file that have no JSDoc right before them; a type that shares its name with a value shares its sentence too. */
function undocumented({ path, text, parsed }: SourceFile): string[] {
  const documented = new Set<string>()
  const bare = new Set<string>()
  for (const statement of parsed.program.body) {
    if (statement.type !== 'ExportNamedDeclaration' && statement.type !== 'ExportDefaultDeclaration') continue
    const names = namesOf(statement.declaration)
    if (names.length === 0) continue
    // A word to the formatter may stand between an export and its sentence.
    const comment = parsed.comments.findLast(({ end, value }) => end <= statement.start && value.trim() !== 'prettier-ignore')
    const told =
      comment?.type === 'Block' &&
      comment.value.startsWith('*') &&
      /^\s*(?:\/\/ prettier-ignore\s*)?$/.test(text.slice(comment.end, statement.start))
    for (const name of names) (told ? documented : bare).add(name)
  }
  return [...bare].filter((name) => !documented.has(name)).map((name) => `${path}: ${name}`)
}

function namesOf(declaration: unknown): string[] {
  if (typeof declaration !== 'object' || declaration === null) return []
  if ('declarations' in declaration && Array.isArray(declaration.declarations))
    return (declaration.declarations as { id: unknown }[]).map(({ id }) => String(nameOf(id)))
  return 'id' in declaration && nameOf(declaration.id) !== undefined ? [String(nameOf(declaration.id))] : ['default']
}
