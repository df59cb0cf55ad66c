import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import { describe, expect, it } from 'vitest'
import { AcceptedFindings, FindingsDocument } from '../../src/model/index.ts'
import { inTemporaryFolder, runPlan, runPlanUnprivileged } from './run-plan.ts'

const clean = '某市养老服务工作方案\n一、发展助餐。建设食堂5家。\n二、发展助浴。建设浴室3家。\n某市民政局\n2023年6月5日\n'
const gap = clean.replace('二、', '三、')
const wrong = clean.replace('建设食堂', '6月31日前建设食堂')

/** Runs in a folder that holds these files. */
function inFolder<Result>(files: Readonly<Record<string, string>>, work: (folder: string) => Promise<Result>): Promise<Result> {
  return inTemporaryFolder(async (folder) => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(join(folder, name, '..'), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    return work(folder)
  })
}

const found = (stdout: string): string[] => FindingsDocument.parse(JSON.parse(stdout)).findings.map(({ path, rule }) => `${path} ${rule}`)

describe('exit codes', () => {
  it.each([
    ['nothing found', clean, [], 0],
    ['a warning, by default', gap, [], 0],
    ['a warning that fails', gap, ['--fail-on', 'warning'], 1],
    ['as many warnings as are borne', gap, ['--max-warnings', '1'], 0],
    ['a warning too many', gap, ['--max-warnings', '0'], 1],
    ['an error', wrong, [], 1],
  ] as const)('%s', async (_, text, options, exit) => {
    await inFolder({ 'a.txt': text }, async (cwd) => {
      expect((await runPlan(['validate', 'a.txt', ...options], { cwd })).exit).toBe(exit)
    })
  })

  it('is 2 where a file cannot be read, and the others come out', async () => {
    await inFolder({ 'a.txt': wrong, 'b.txt': '' }, async (cwd) => {
      const run = await runPlan(['validate', 'a.txt', 'b.txt', 'c.txt', '-f', 'json'], { cwd })
      expect(run.exit).toBe(2)
      expect(run.stderr).toBe('plan: b.txt: the file is empty\nplan: c.txt: no such file\n')
      expect(found(run.stdout)).toContain('a.txt impossible-date')
      expect(FindingsDocument.parse(JSON.parse(run.stdout)).failures.map(({ path }) => path)).toEqual(['b.txt', 'c.txt'])
    })
  })

  it('is 2 where a folder must not be read', async () => {
    await inFolder({ 'a/a.txt': clean, 'b/b.txt': clean }, async (cwd) => {
      execFileSync('chmod', ['000', join(cwd, 'b')])
      const run = await runPlanUnprivileged(['validate', 'a', 'b'], { cwd })
      execFileSync('chmod', ['755', join(cwd, 'b')])
      expect(run.exit).toBe(2)
      expect(run.stderr).toBe('plan: b: no permission\n')
    })
  })

  it.each([
    [['validate'], 'Unexpected end of the command, expected <paths>'],
    [['validate', 'a.txt', '-f', 'html'], 'Unexpected format html, expected text, json, github, sarif or junit'],
    [['validate', 'a.txt', '--fail-on', 'never'], 'Unexpected severity never, expected error, warning or info'],
    [['validate', 'a.txt', '--max-warnings', '-1'], 'Unexpected number of warnings -1, expected a whole number'],
    [['validate', 'a.txt', '--config', 'no.yaml'], 'no.yaml: no such file'],
    [['validate', 'a.txt', '--baseline', 'no.yaml'], 'no.yaml: no such file'],
    [['validate', 'a.txt', '--update-baseline'], 'Unexpected --update-baseline, expected --baseline with the file to write'],
    [['validate', 'a.txt', '--changed', 'main'], 'Unexpected --changed outside a git repository, expected a folder inside one'],
    [['rules', 'numbering-gaps'], 'Unexpected rule numbering-gaps, expected numbering-gap, numbering-repeat or numbering-mixed'],
    [['rules', 'nothing'], 'Unexpected rule nothing, expected one that `plan rules` lists'],
  ])('is 2 for %j', async (args, message) => {
    await inFolder({ 'a.txt': clean }, async (cwd) => {
      const run = await runPlan(args, { cwd })
      expect(run).toEqual({ exit: 2, stdout: '', stderr: `plan: ${message}\n` })
    })
  })
})

describe('the configuration', () => {
  it('is the nearest .planrc.yaml at or above the folder of the call', async () => {
    await inFolder({ '.planrc.yaml': 'rules:\n  numbering-gap: error\n  no-issuer: off\n', 'in/a.txt': gap }, async (folder) => {
      const run = await runPlan(['validate', 'a.txt', '-f', 'json'], { cwd: join(folder, 'in') })
      expect(run.exit).toBe(1)
      expect(found(run.stdout)).toEqual(['a.txt numbering-gap'])
    })
  })

  it('is the file that --config names, and the call overrides it', async () => {
    await inFolder({ 'ci.yaml': 'failOn: warning\nmaxWarnings: 0\n', 'a.txt': gap }, async (cwd) => {
      expect((await runPlan(['validate', 'a.txt', '--config', 'ci.yaml'], { cwd })).exit).toBe(1)
      expect((await runPlan(['validate', 'a.txt', '--config', 'ci.yaml', '--fail-on', 'error', '--max-warnings', '5'], { cwd })).exit).toBe(
        0,
      )
    })
  })

  it.each([
    ['rules:\n  no-rule: off\n', 'Unexpected rule no-rule, expected one that `plan rules` lists'],
    ['rules:\n  no-date: loud\n', 'Unexpected configuration: rules.no-date: '],
    ['fail-on: error\n', 'Unexpected configuration: '],
    ['rules: [\n', 'Unexpected configuration: '],
  ])('is refused where it says %j', async (text, message) => {
    await inFolder({ '.planrc.yaml': text, 'a.txt': clean }, async (cwd) => {
      const run = await runPlan(['validate', 'a.txt'], { cwd })
      expect(run.exit).toBe(2)
      expect(run.stderr).toContain(`.planrc.yaml: ${message}`)
      expect(run.stderr.trimEnd().split('\n')).toHaveLength(1)
    })
  })
})

describe('the baseline', () => {
  it('takes what is found, forgets what is mended, keeps reasons, and lets new findings through', async () => {
    await inFolder({ 'docs/a.txt': gap, 'docs/b.txt': wrong }, async (cwd) => {
      const validate = (...args: string[]): ReturnType<typeof runPlan> =>
        runPlan(['validate', '--baseline', 'accepted.yaml', '--fail-on', 'warning', ...args], { cwd })
      const read = (): AcceptedFindings => AcceptedFindings.parse(load(readFileSync(join(cwd, 'accepted.yaml'), 'utf8')))

      expect(await validate('docs', '--update-baseline')).toEqual({ exit: 0, stdout: '', stderr: 'plan: 2 findings accepted\n' })
      expect(read().accepted.map(({ path, rule }) => `${path} ${rule}`)).toEqual(['docs/a.txt numbering-gap', 'docs/b.txt impossible-date'])
      expect((await validate('docs')).exit).toBe(0)

      // Lines before it, another way to name it: the same finding.
      writeFileSync(join(cwd, 'docs/a.txt'), `（某政发〔2023〕5号）\n\n${gap}`)
      expect((await validate('./docs/a.txt', join(cwd, 'docs/b.txt'))).exit).toBe(0)

      const text = readFileSync(join(cwd, 'accepted.yaml'), 'utf8')
      writeFileSync(join(cwd, 'accepted.yaml'), text.replace(/( {4}rule: numbering-gap\n)/, '$1    reason: 原文如此\n'))
      writeFileSync(join(cwd, 'docs/b.txt'), clean.replace('建设浴室3家', '建设（浴室3家'))
      const run = await validate('docs', '-f', 'json')
      expect(run.exit).toBe(1)
      const { counts, findings } = FindingsDocument.parse(JSON.parse(run.stdout))
      expect(counts).toEqual({ files: 2, error: 0, warning: 1, info: 0, accepted: 1 })
      expect(findings.filter(({ accepted }) => !accepted).map(({ rule }) => rule)).toEqual(['brackets-unbalanced'])

      expect((await validate('docs/b.txt', '--update-baseline')).exit).toBe(0)
      expect(read().accepted.map(({ rule, reason }) => [rule, reason])).toEqual([
        ['numbering-gap', '原文如此'],
        ['brackets-unbalanced', undefined],
      ])
    })
  })

  it('is refused where it is none', async () => {
    await inFolder({ 'a.txt': clean, 'accepted.yaml': 'version: 2\n' }, async (cwd) => {
      const run = await runPlan(['validate', 'a.txt', '--baseline', 'accepted.yaml'], { cwd })
      expect(run.exit).toBe(2)
      expect(run.stderr).toContain('accepted.yaml: Unexpected baseline: version')
    })
  })
})

describe('--changed', () => {
  const git = (cwd: string, ...args: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=n', '-c', 'user.email=e@example.org', '-c', 'init.defaultBranch=main', ...args], {
      cwd,
      stdio: 'ignore',
    })

  it('reports what a branch adds or changes, held against all the others', async () => {
    const long = `某市养老服务工作方案\n一、发展助餐。${'建设社区食堂，开通送餐线路，培训厨师，覆盖全部街道乡镇，服务老年人。'.repeat(1)}改造厨房30间，增设餐桌200张，设立助餐点60个。\n二、发展助浴。建设社区浴室3家，配备助浴车6辆，培训助浴员40名，惠及失能老人500名。\n某市民政局\n2023年6月5日\n`
    await inFolder({ 'docs/old.txt': long, 'docs/wrong.txt': wrong, 'docs/renamed.txt': `某县防汛方案\n${wrong}` }, async (cwd) => {
      git(cwd, 'init')
      git(cwd, 'add', '.')
      git(cwd, 'commit', '-m', 'old')
      git(cwd, 'checkout', '-b', 'branch')
      const run = (...args: string[]): ReturnType<typeof runPlan> =>
        runPlan(['validate', 'docs', '--changed', 'main', '-f', 'json', ...args], { cwd })
      expect((await run()).exit).toBe(0)

      writeFileSync(join(cwd, 'docs/copy.txt'), `${long}（此件公开发布）\n`)
      expect(found((await run()).stdout)).toEqual(['docs/copy.txt near-duplicate'])

      renameSync(join(cwd, 'docs/renamed.txt'), join(cwd, 'docs/new 名.txt'))
      git(cwd, 'add', '.')
      git(cwd, 'commit', '-m', 'new')
      const { stdout, exit } = await run()
      expect(found(stdout)).toEqual(['docs/copy.txt near-duplicate', 'docs/new 名.txt impossible-date'])
      expect(exit).toBe(1)

      git(cwd, 'checkout', 'main')
      writeFileSync(join(cwd, 'docs/later.txt'), wrong)
      git(cwd, 'add', '.')
      git(cwd, 'commit', '-m', 'main goes on')
      git(cwd, 'checkout', 'branch')
      expect(found((await run()).stdout)).toHaveLength(2)

      for (const ref of ['no-branch', '--output=x'])
        expect((await runPlan(['validate', 'docs', `--changed=${ref}`], { cwd })).stderr).toBe(
          `plan: Unexpected git reference ${ref}, expected a branch, tag or commit\n`,
        )
      expect((await runPlan(['validate', 'nowhere', '--changed', 'main'], { cwd })).exit).toBe(2)
    })
  })
})

describe('files', () => {
  it('of a folder are documents, sidecars and extracted plans; other YAML and JSON is passed over', async () => {
    await inTemporaryFolder(async (cwd) => {
      cpSync('seeds', join(cwd, 'seeds'), { recursive: true })
      const extract = await runPlan(['extract', '-q', '-f', 'json', 'seeds/heze-2023.txt'], { cwd })
      mkdirSync(join(cwd, 'out'))
      writeFileSync(join(cwd, 'out/heze.json'), extract.stdout)
      writeFileSync(join(cwd, 'out/package.json'), '{ "name": "x" }')
      expect((await runPlan(['validate', 'out'], { cwd })).stdout).toBe('1 file checked: 0 errors, 0 warnings, 0 notes\n')

      writeFileSync(join(cwd, 'out/heze.json'), extract.stdout.replace('"text": "80%"', '"text": "90%"'))
      expect(found((await runPlan(['validate', 'out', '-f', 'json'], { cwd })).stdout)).toEqual(['out/heze.json plan-spans'])

      writeFileSync(join(cwd, 'seeds/heze-2023.txt'), `${readFileSync(join(cwd, 'seeds/heze-2023.txt'), 'utf8')}\n`)
      expect(found((await runPlan(['validate', 'out', '-f', 'json'], { cwd })).stdout)).toEqual(['out/heze.json plan-source'])
      for (const path of ['seeds/heze-2023.txt', 'seeds/heze-2023.source.yaml', 'seeds'])
        expect(found((await runPlan(['validate', path, '-f', 'json'], { cwd })).stdout)).toContain('seeds/heze-2023.txt sidecar-mismatch')

      expect((await runPlan(['validate', 'out/package.json'], { cwd })).stderr).toBe(
        'plan: out/package.json: unexpected content, expected plans that were extracted\n',
      )
    })
  })

  it('beside their documents are compared with them, and found where the document is gone', async () => {
    await inTemporaryFolder(async (cwd) => {
      cpSync('seeds', join(cwd, 'seeds'), { recursive: true })
      const path = join(cwd, 'seeds/heze-2023.source.yaml')
      const sidecar = readFileSync(path, 'utf8')
      const said = async (changed: string, lang: string): Promise<string> => {
        writeFileSync(path, changed)
        return (await runPlan(['validate', 'seeds/heze-2023.txt', '--lang', lang], { cwd })).stdout
      }
      expect(await said(sidecar.replace('2023\nencoding', '2019\nencoding'), 'en')).toContain('Unexpected year 2023, expected 2019')
      expect(await said(sidecar.replace('jurisdiction: 菏泽市', 'jurisdiction: 济宁市'), 'en')).toContain('Unexpected jurisdiction 菏泽市')
      const other = 'ab'.repeat(32)
      expect(await said(sidecar.replace(/sha256: .*/, `sha256: ${other}`), 'en')).toMatch(
        /Unexpected sha256 [0-9a-f]{64}, expected (?:ab){32}/,
      )
      const broken = sidecar.replace(/year: .*\n/, 'yaer: 2023\n')
      expect((await said(broken, 'en')).replace(/\s+/g, ' ')).toContain(
        'seeds/heze-2023.source.yaml: year is missing, expected a year from 1949 to 2100; yaer is no key of a sidecar',
      )
      expect((await said(broken, 'zh')).replace(/\s+/g, '')).toContain('缺少year，应为1949至2100之间的年份；没有名为yaer的项')
      // One document of a folder asked about: the sidecars of the others are no orphans.
      expect(await said(sidecar, 'en')).not.toContain('sidecar')
      rmSync(join(cwd, 'seeds/heze-2023.txt'))
      for (const asked of ['seeds', 'seeds/heze-2023.source.yaml'])
        expect(found((await runPlan(['validate', asked, '-f', 'json'], { cwd })).stdout)).toContain(
          'seeds/heze-2023.source.yaml sidecar-orphan',
        )
    })
  })

  it('come in YAML and JSONL too, and from stdin', async () => {
    await inTemporaryFolder(async (cwd) => {
      cpSync('seeds', join(cwd, 'seeds'), { recursive: true })
      for (const format of ['yaml', 'jsonl']) {
        const { stdout } = await runPlan(['extract', '-q', '-f', format, 'seeds'], { cwd })
        writeFileSync(join(cwd, `all.${format}`), stdout)
        expect((await runPlan(['validate', `all.${format}`], { cwd })).stdout).toBe('1 file checked: 0 errors, 0 warnings, 0 notes\n')
        writeFileSync(join(cwd, `all.${format}`), stdout.replace(/modality("?): ?"?binding/, 'modality$1: "firm'))
        expect((await runPlan(['validate', `all.${format}`], { cwd })).exit).toBe(1)
      }
      expect(found((await runPlan(['validate', '-', '-f', 'json'], { cwd, stdin: wrong })).stdout)).toEqual(['- impossible-date'])
    })
  })

  it('get one report, on stdout or in a file that is written whole', async () => {
    await inFolder({ 'a.txt': wrong }, async (cwd) => {
      const run = await runPlan(['validate', 'a.txt', '-f', 'sarif', '-o', 'report.sarif'], { cwd })
      expect(run).toEqual({ exit: 1, stdout: '', stderr: '' })
      expect(readFileSync(join(cwd, 'report.sarif'), 'utf8')).toContain('"ruleId": "impossible-date"')
    })
  })
})

it('talks the language of the locale, or of --lang', async () => {
  await inFolder({ 'a.txt': wrong }, async (cwd) => {
    expect((await runPlan(['validate', 'a.txt'], { cwd, environment: { LANG: 'zh_CN.UTF-8' } })).stdout).toContain('日历上没有“6月31日”')
    expect((await runPlan(['rules', 'impossible-date', '--lang', 'zh'], { cwd })).stdout).toContain('日期不存在')
  })
})

it('says the same twice', async () => {
  const [one, other] = await Promise.all([runPlan(['validate', 'seeds', '-f', 'json']), runPlan(['validate', 'seeds', '-f', 'json'])])
  expect(one.stdout).toBe(other.stdout)
})
