import { readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { parseSync } from 'oxc-parser'
import { root } from './bundle.ts'

/** What a module exports under a name: its declaration as it stands, and what its comment says. */
interface Exported {
  readonly name: string
  readonly comment: string
  /** The declaration without a body; null for one of the models, which the page on the output tells field by field. */
  readonly declaration: string | null
  readonly isType: boolean
}

/** The page on the library: each export of `src/index.ts` with its declaration and its comment. */
export function apiDocument(): string {
  const all = exportsOf(join(root, 'src/index.ts'))
  const [values, types] = [all.filter(isTold), all.filter((each) => each.declaration !== null && each.isType)]
  const models = all.filter(({ declaration }) => declaration === null)
  return [
    '# What the library exports',
    '',
    '<!-- Generated from the comments of the code by `npm run generate`. -->',
    '',
    '[library.md](library.md) shows them in use. What is not named here is not part of the interface.',
    '',
    '## Functions and values',
    '',
    ...values.flatMap(section),
    '## Types',
    '',
    ...types.flatMap(section),
    '## Models',
    '',
    'Each but `SCHEMA_VERSION` is a zod schema and a type of the same name; [output.md](output.md) tells the fields of those that `plan` prints.',
    '',
    '| name | what it is |',
    '| --- | --- |',
    ...models.map(({ name, comment }) => `| \`${name}\` | ${comment.split('\n')[0]?.replaceAll('|', '\\|') ?? ''} |`),
    '',
  ].join('\n')
}

const isTold = ({ declaration, isType }: Exported): boolean => declaration !== null && !isType

function section({ name, comment, declaration }: Exported): string[] {
  return [`### ${name}`, '', comment, '', '```typescript', declaration ?? '', '```', '']
}

function exportsOf(path: string): Exported[] {
  const source = readFileSync(path, 'utf8')
  const { program, comments } = parseSync(path, source)
  const found: Exported[] = []
  for (const node of program.body) {
    if (node.type === 'ExportAllDeclaration') found.push(...exportsOf(join(dirname(path), node.source.value)))
    if (node.type !== 'ExportNamedDeclaration') continue
    if (node.source !== null) {
      const names = node.specifiers.map(({ exported }) => ('name' in exported ? exported.name : exported.value))
      const known = exportsOf(join(dirname(path), node.source.value))
      for (const name of names) {
        const exported = known.find((each) => each.name === name)
        if (exported === undefined)
          throw new Error(`Unexpected export ${name} of ${node.source.value}, expected a declaration in that file`)
        found.push(exported)
      }
    }
    const declared = node.declaration
    if (declared === null) continue
    const comment = comments.findLast(
      ({ end, type }) => type === 'Block' && end <= node.start && source.slice(end, node.start).trim() === '',
    )
    const text = comment === undefined ? '' : told(comment.value)
    const add = (name: string, end: number, isType: boolean): void => {
      // The type of a model comes behind its schema, under the same name and without a comment.
      if (found.some((each) => each.name === name)) return
      if (text === '') throw new Error(`Unexpected export ${name} of ${relative(root, path)} without a comment, expected one sentence`)
      const isModel = path.includes('/src/model/') && !isType
      found.push({ name, comment: text, declaration: isModel ? null : source.slice(declared.start, end).trim(), isType })
    }
    if (declared.type === 'FunctionDeclaration') add(declared.id?.name ?? '', declared.body?.start ?? declared.end, false)
    else if (declared.type === 'ClassDeclaration') add(declared.id?.name ?? '', declared.end, false)
    else if (declared.type === 'TSInterfaceDeclaration' || declared.type === 'TSTypeAliasDeclaration')
      add(declared.id.name, declared.end, true)
    else if (declared.type === 'VariableDeclaration')
      for (const { id, init } of declared.declarations)
        if ('name' in id) add(id.name, id.typeAnnotation?.end ?? init?.start ?? declared.end, false)
  }
  return found
}

/** What a comment says, without its marks; its tags become sentences. */
function told(comment: string): string {
  const lines = comment
    .replace(/^\*/, '')
    .split('\n')
    .map((line) => line.replace(/^\s*\* ?/, '').trim())
  return lines
    .join('\n')
    .trim()
    .replace(/([^\n])\n(?![\n@])/g, '$1 ')
    .replace(/\{@link (\w+)\}/g, '`$1`')
    .replace(/\n*^@param (\w+) (.*)$/gm, '\n\n- `$1`: $2')
    .replace(/\n*^@throws \{(\w+)\} (.*)$/gm, '\n\nThrows `$1` $2.')
    .trim()
}
