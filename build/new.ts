import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'
import { root } from './bundle.ts'
import type { Addition, Kind } from './new/addition.ts'
import { document } from './new/document.ts'
import { recognizer } from './new/recognizer.ts'
import { rule } from './new/rule.ts'

const kinds: Readonly<Record<string, Kind>> = { recognizer, rule, document }

const [kind = '', name = ''] = process.argv.slice(2)
const wrong = mistake(kind, name)
if (wrong === null) await add((kinds[kind] as Kind)(name))
else {
  process.stderr.write(`${wrong}\nnpm run new -- ${Object.keys(kinds).join('|')} NAME\n`)
  process.exitCode = 2
}

function mistake(kind: string, name: string): string | null {
  const make = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  if (make === undefined) return `Unexpected ${kind || 'end of the call'}, expected ${Object.keys(kinds).join(', ')}`
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name)) return `Unexpected ${name || 'end of the call'}, expected a name such as low-altitude`
  const taken = Object.keys(make(name).files).find((path) => existsSync(join(root, path)))
  return taken === undefined ? null : `Unexpected ${name}, expected a name that is free: ${taken} is there`
}

async function add({ files, changes, next }: Addition): Promise<void> {
  const written = { ...files }
  for (const [path, change] of Object.entries(changes)) written[path] = change(readFileSync(join(root, path), 'utf8'))
  for (const [path, text] of Object.entries(written)) {
    writeFileSync(join(root, path), await formatted(path, text))
    process.stdout.write(`${path in files ? 'new    ' : 'changed'} ${path}\n`)
  }
  // A new rule stands in a page, too.
  const { status } = spawnSync(process.execPath, ['--import', 'tsx', join(root, 'build', 'generate.ts')], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error(`Unexpected exit of generate with ${status}, expected 0`)
  process.stdout.write(`${next.join('\n')}\n`)
}

async function formatted(path: string, text: string): Promise<string> {
  if (!path.endsWith('.ts')) return text
  return format(text, { ...(await resolveConfig(join(root, path))), filepath: join(root, path) })
}
