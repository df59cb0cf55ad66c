import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { builtinModules } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core'
import { build } from 'esbuild'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { afterAll, describe, expect, it } from 'vitest'
import { root } from '../../build/bundle.ts'
import { filesBelow, nodeOf, npm, obtain, run } from './install.ts'

const folder = mkdtempSync(join(tmpdir(), 'plan-package-'))
afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

npm(['pack', '--pack-destination', folder], root)
const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '')
const consumer = join(folder, 'consumer')
mkdirSync(consumer)
writeFileSync(join(consumer, 'package.json'), '{ "private": true, "type": "module" }\n')
const { missing } = obtain(() => npm(['install', tarball], consumer))
const because = missing === null ? '' : ` (skipped: the registry answers ${missing})`
const installed = join(consumer, 'node_modules', 'policy-plan')

interface Manifest {
  readonly name: string
  readonly version: string
  readonly license?: string
  readonly dependencies?: Readonly<Record<string, string>>
}
const manifestOf = (path: string): Manifest => JSON.parse(readFileSync(join(path, 'package.json'), 'utf8')) as Manifest

const TEXT = '青田县养老服务工作方案（2024—2025年）\n\n一、扩大供给。到2025年，新建养老床位不少于300张。（县民政局牵头）\n'
writeFileSync(join(consumer, 'plan.txt'), TEXT)

describe('the tarball', () => {
  it('answers publint', async () => {
    const data = readFileSync(tarball)
    const { messages, pkg } = await publint({ pack: { tarball: new Uint8Array(data).buffer }, strict: true })
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([])
  })

  it('has types that resolve in every way but to require where it does not know ES modules', async () => {
    const result = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(tarball))))
    const problems = result.types === false ? ['no types'] : result.problems.map((problem) => JSON.stringify(problem))
    expect(problems.filter((problem) => !isOldRequire(problem))).toEqual([])
  })
})

// Before 20.19 nothing could require an ES module, and a resolution older than `exports` does not see the schemas.
function isOldRequire(problem: string): boolean {
  const { kind, resolutionKind } = JSON.parse(problem) as { kind: string; resolutionKind?: string }
  return kind === 'CJSResolvesToESM' || (kind === 'NoResolution' && resolutionKind === 'node10')
}

describe.skipIf(missing !== null)(`the package, installed into an empty folder${because}`, () => {
  const programs = (): string[] => filesBelow(installed).filter((name) => /^dist\/[^/]*\.c?js$/.test(name))

  it('holds what it needs and nothing else', () => {
    const kinds = filesBelow(installed).map((name) =>
      name
        .replace(/^dist\/types\/.*\.d\.ts$/, 'dist/types/**/*.d.ts')
        .replace(/^dist\/cmaps\/.*\.bcmap$/, 'dist/cmaps/*.bcmap')
        .replace(/^dist\/browser\/.*\.js$/, 'dist/browser/*.js')
        .replace(/-[A-Z0-9]{8}\.js$/, '-*.js'),
    )
    expect([...new Set(kinds)].sort()).toEqual([
      'LICENSE',
      'README.md',
      'README.zh-CN.md',
      'bin/package.json',
      'bin/plan.js',
      'dist/THIRD-PARTY.txt',
      'dist/browser.js',
      'dist/browser/*.js',
      'dist/chunk-*.js',
      'dist/cmaps/*.bcmap',
      'dist/cmaps/LICENSE',
      'dist/index.js',
      'dist/open-archive-*.js',
      'dist/open-archive.cjs',
      'dist/pdf-worker.cjs',
      'dist/plan.cjs',
      'dist/plan.cjs.map',
      'dist/read-docx-*.js',
      'dist/read-docx.cjs',
      'dist/read-html-*.js',
      'dist/read-html.cjs',
      'dist/read-pdf-*.js',
      'dist/read-pdf-here-*.js',
      'dist/read-pdf.cjs',
      'dist/types/**/*.d.ts',
      'package.json',
      'schemas/comparison.schema.json',
      'schemas/diagnostics.schema.json',
      'schemas/line.schema.json',
      'schemas/plan.schema.json',
    ])
  })

  it('brings the declarations that its own lead to', () => {
    const declared = filesBelow(join(installed, 'dist/types'))
    const named = declared.flatMap((name) =>
      [...readFileSync(join(installed, 'dist/types', name), 'utf8').matchAll(/['"](\.[^'"]+)\.ts['"]/g)].map(([, specifier]) =>
        join(name, '..', `${specifier}.d.ts`),
      ),
    )
    expect([...new Set(['index.d.ts', ...named])].sort()).toEqual(declared.sort())
  })

  it('loads every dependency that it names, and none that it does not', () => {
    const texts = [...programs(), ...filesBelow(installed).filter((name) => name.endsWith('.d.ts'))].map((name) =>
      readFileSync(join(installed, name), 'utf8'),
    )
    const specifiers = texts.flatMap((text) =>
      [...text.matchAll(/(?:from ?|import\(|require\()['"]([a-z@][\w@./:-]*)['"]/g)].map(([, specifier = '']) => specifier),
    )
    const loaded = specifiers.filter((name) => !name.startsWith('node:') && !builtinModules.includes(name) && name !== 'policy-plan')
    // The packages @types/x declare x.
    const packages = loaded.map((name) => (name === 'unist' ? '@types/unist' : name.split('/')[0]))
    expect([...new Set(packages)].sort()).toEqual(Object.keys(manifestOf(installed).dependencies ?? {}))
  })

  it('brings few packages, each under a licence that asks for no more than its own', () => {
    const modules = join(consumer, 'node_modules')
    const paths = readdirSync(modules)
      .filter((name) => !name.startsWith('.'))
      .flatMap((name) => (name.startsWith('@') ? readdirSync(join(modules, name)).map((inner) => join(name, inner)) : [name]))
    const manifests = paths.map((path) => manifestOf(join(modules, path)))
    expect(
      manifests.filter(({ license }) => !/^(?:0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0|ISC|MIT|PSF-2\.0)$/.test(license ?? '')),
    ).toEqual([])
    expect(manifests.length).toBeLessThan(30)
  })

  it.each(['node16', 'nodenext', 'bundler'])('has types for an ES module under moduleResolution %s', (moduleResolution) => {
    const module = moduleResolution === 'bundler' ? 'esnext' : moduleResolution
    expect(typeErrors({ module, moduleResolution }, 'typed.ts', TYPED)).toBe('')
  })

  it('has types for CommonJS under moduleResolution nodenext', () => {
    expect(typeErrors({ module: 'nodenext', moduleResolution: 'nodenext' }, 'typed.cts', TYPED)).toBe('')
  })

  it('has types that can refuse', () => {
    expect(typeErrors({ module: 'nodenext', moduleResolution: 'nodenext' }, 'wrong.ts', TYPED.replace('string', 'number'))).toMatch(
      /TS2322/,
    )
  })

  it('is bundled for a browser without anything of Node.js', async () => {
    const contents = `import { extractPlans } from 'policy-plan'
      const [plan] = extractPlans(new TextEncoder().encode(${JSON.stringify(TEXT)}))
      console.log(plan.source.sha256, plan.actions[0].targets[0].indicator)`
    const outfile = join(consumer, 'page.mjs')
    const { metafile } = await build({
      stdin: { contents, resolveDir: consumer },
      bundle: true,
      platform: 'browser',
      format: 'esm',
      outfile,
      metafile: true,
      logLevel: 'error',
    })
    const inputs = Object.keys(metafile.inputs)
    expect(inputs.filter((path) => path.endsWith('policy-plan/dist/browser.js'))).toHaveLength(1)
    expect(inputs.filter((path) => !/<stdin>|policy-plan\/dist\/browser[/.]/.test(path))).toEqual([])
    const sum = createHash('sha256').update(TEXT).digest('hex')
    expect(run(process.execPath, [outfile], consumer)).toEqual({ status: 0, stderr: '', stdout: `${sum} 养老床位\n` })
  })

  describe.each([20, 22, 24])('on Node.js %i', (major) => {
    const found = obtain(() => nodeOf(major))
    const test = it.skipIf(found.missing !== null)
    const node = (...args: string[]): ReturnType<typeof run> => run(found.missing === null ? found.thing : '', args, consumer)
    const why = found.missing === null ? '' : ` (skipped: the registry answers ${found.missing})`

    test(`runs the command${why}`, () => {
      const plan = 'node_modules/policy-plan/bin/plan.js'
      const { status, stdout, stderr } = node(plan, 'extract', '-f', 'json', 'plan.txt')
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
      expect(JSON.parse(stdout)).toMatchObject({ actions: [{ title: '扩大供给', targets: [{ value: 300, unit: '张' }] }] })
      expect(node(plan, '--version').stdout).toBe(`${manifestOf(root).version}\n`)
      expect(node(plan, 'extract', '-f', 'table', 'plan.txt').stdout).toContain('300张')
      expect(node(plan, 'validate', 'plan.txt').stdout).toContain('1 file checked')
    })

    test(`imports and requires the library${why}`, () => {
      const use = `const bytes = require('node:fs').readFileSync('plan.txt')
        const [{ actions }] = library.extractPlans(bytes)
        process.stdout.write(actions[0].targets[0].indicator + ' ' + library.rules.length)`
      const imported = node(
        '--input-type=module',
        '-e',
        `import * as library from 'policy-plan'; import { createRequire } from 'node:module'
        const require = createRequire(import.meta.url); ${use}`,
      )
      const required = node('--no-warnings', '--input-type=commonjs', '-e', `const library = require('policy-plan'); ${use}`)
      expect(imported).toEqual({ status: 0, stderr: '', stdout: expect.stringMatching(/^养老床位 \d+$/) as string })
      expect(required).toEqual(imported)
    })
  })
})

const TYPED = `import { extractPlans, Plan, type Action } from 'policy-plan'
const [plan]: Plan[] = extractPlans(new Uint8Array())
const first: Action | undefined = plan?.actions[0]
export const title: string | null | undefined = first?.title
export const checked: boolean = Plan.safeParse({}).success
`

function typeErrors(options: object, name: string, text: string): string {
  const place = join(consumer, 'types')
  rmSync(place, { recursive: true, force: true })
  mkdirSync(place)
  writeFileSync(join(place, name), text)
  const compilerOptions = { ...options, target: 'es2023', strict: true, noEmit: true, types: [] }
  writeFileSync(join(place, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: [name] }))
  return run(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', place], place).stdout
}
