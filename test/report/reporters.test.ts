import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv, type ValidateFunction } from 'ajv'
import type { Log } from 'sarif'
import { describe, expect, it } from 'vitest'
import { FindingsDocument } from '../../src/model/finding.ts'
import type { Language } from '../../src/model/language.ts'
import { displayWidth } from '../../src/text/display-width.ts'
import { reporters, type ReportName } from '../../src/report/reporters.ts'
import { rules } from '../../src/validate/rules.ts'
import { checkExample } from '../validate/example-files.ts'
import { xmlFault } from './check-xml.ts'
import { hostileFindings, noFindings } from './hostile-findings.ts'

const write = (name: ReportName, document: FindingsDocument, language: Language = 'en'): string =>
  reporters[name](document, { language, version: '0.0.0', rules, width: 80, paint: (_, text) => text })

/** The schema that OASIS publishes, as a package of Microsoft holds it. */
function sarifSchema(): ValidateFunction {
  const path = createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json')
  const schema: unknown = JSON.parse(readFileSync(path, 'utf8'))
  if (typeof schema !== 'object' || schema === null) throw new Error('Unexpected schema, expected an object')
  // It is of draft 4 by name, and uses nothing that later drafts read otherwise.
  Object.assign(schema, { $schema: undefined, id: undefined })
  return new Ajv({ strict: false, allErrors: true, validateFormats: false, unicodeRegExp: false }).compile(schema)
}
const fitsSarif = sarifSchema()

function sarifOf(document: FindingsDocument): Log {
  const log: Log = JSON.parse(write('sarif', document))
  expect(fitsSarif(log), JSON.stringify(fitsSarif.errors)).toBe(true)
  return log
}

describe.each(rules)('what $id finds', (rule) => {
  it('comes out in every form', async () => {
    const document = await checkExample(rule.fails)
    for (const language of ['en', 'zh'] as const) {
      const text = write('text', document, language)
      expect(text).toContain(` ${rule.id}\n`)
      expect(text).toContain(rule.why[language])
      expect(text).toContain(rule.mend[language])
      expect(write('github', document, language)).toMatch(new RegExp(`^::(?:error|warning|notice) file=.*,title=plan%3A ${rule.id}::`, 'm'))
      expect(xmlFault(write('junit', document, language))).toBeNull()
    }
    expect(FindingsDocument.parse(JSON.parse(write('json', document)))).toEqual(document)
    const results = sarifOf(document).runs[0]?.results ?? []
    expect(results.map(({ ruleId }) => ruleId)).toContain(rule.id)
    for (const { ruleId, ruleIndex } of results) expect(rules[ruleIndex ?? -1]?.id).toBe(ruleId)
  })
})

describe('hostile findings', () => {
  it.each([
    ['text', 'en', 'txt'],
    ['text', 'zh', 'zh.txt'],
    ['json', 'en', 'json'],
    ['github', 'en', 'github.txt'],
    ['sarif', 'en', 'sarif.json'],
    ['junit', 'en', 'xml'],
  ] as const)('as %s in %s are as written down', async (name, language, extension) => {
    await expect(write(name, hostileFindings, language)).toMatchFileSnapshot(`../../fixtures/reports/hostile.${extension}`)
  })

  it('stay inside their lines, tags and strings', () => {
    expect(sarifOf(hostileFindings).runs[0]?.results).toHaveLength(hostileFindings.findings.length)
    expect(xmlFault(write('junit', hostileFindings))).toBeNull()
    const lines = write('github', hostileFindings).trimEnd().split('\n')
    expect(lines.filter((line) => line.startsWith('::'))).toHaveLength(5)
    expect(lines).toHaveLength(6)
    for (const line of lines.slice(0, 5)) expect(line.split('::')[1]).not.toMatch(/file=[^,]*:/)
    // A terminal must not be steered by what a document says.
    expect([...write('text', hostileFindings)].some((character) => character !== '\n' && /\p{Cc}/u.test(character))).toBe(false)
  })

  it('mark what is accepted as suppressed, and tell it nowhere else', () => {
    expect(sarifOf(hostileFindings).runs[0]?.results?.filter(({ suppressions }) => suppressions)).toHaveLength(1)
    for (const name of ['text', 'github', 'junit'] as const) expect(write(name, hostileFindings)).not.toContain('00000000000b')
  })
})

it('says nothing but the summary where nothing was found', () => {
  expect(write('text', noFindings)).toBe('1 file checked: 0 errors, 0 warnings, 0 notes\n')
  expect(write('text', noFindings, 'zh')).toBe('检查1个文件：错误0，警告0，提示0\n')
  expect(sarifOf(noFindings).runs[0]?.results).toEqual([])
  expect(xmlFault(write('junit', noFindings))).toBeNull()
})

describe('the caret line', () => {
  const caretsOf = (text: string, start: number, end: number, width = 80): [before: string, found: string, carets: string] => {
    const [finding] = hostileFindings.findings
    if (!finding) throw new Error('Unexpected lack of findings')
    const document = { ...noFindings, findings: [{ ...finding, excerpt: { text, start, end } }] }
    const lines = reporters.text(document, { language: 'en', version: '0', rules: [], width, paint: (_, piece) => piece }).split('\n')
    const index = lines.findIndex((line) => /^ *\^+$/.test(line))
    return [lines[index - 1] ?? '', text.slice(start, end), lines[index] ?? '']
  }

  it.each([
    ['推进老旧小区改造。三、加强', 9, 11],
    ['ABC三、', 3, 5],
    ['ＡＢＣ（5G）支撑', 3, 7],
    ['e\u0301tude 第一', 7, 9],
    ['𠮷野家第二', 3, 5],
  ])('stands under %s', (text, start, end) => {
    const [line, found, carets] = caretsOf(text, start, end)
    const at = line.indexOf(found)
    expect(displayWidth(line.slice(0, at))).toBe(carets.indexOf('^'))
    expect(displayWidth(found)).toBe(carets.trim().length)
  })

  it('keeps within the width and says where it left something out', () => {
    const [line, , carets] = caretsOf('推进老旧小区改造提升工程建设任务落实三、加强数字技术支撑服务保障能力建设', 18, 20, 30)
    expect(displayWidth(line)).toBeLessThanOrEqual(30)
    expect(line).toMatch(/^ {2}….*…$/)
    expect(displayWidth(line.slice(0, line.indexOf('三、')))).toBe(carets.indexOf('^'))
  })
})
