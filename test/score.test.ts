import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Plan, Target } from '../src/model/index.ts'
import { checkBars } from './score/bars.ts'
import { compareRuns, formatChanges, SavedRun, saveRun } from './score/compare-runs.ts'
import { addCounts, f1, precision, recall } from './score/counts.ts'
import { GOLD, goldTarget, planOf, SOURCE, spanOf, targetAt, unitOf } from './score/example-plan.ts'
import { GoldDocument } from './score/gold.ts'
import { locateQuote } from './score/locate-quote.ts'
import { formatFaults, formatScores } from './score/report.ts'
import { scoreDocument } from './score/score-document.ts'

function score(plan: Plan, gold = GOLD) {
  const result = scoreDocument(gold, [plan], SOURCE)
  return { ...result, faults: result.verdicts.flatMap(({ section, faults }) => faults.map(({ field }) => `${section} ${field}`)) }
}

function targetText(text: string, change: Partial<Target> = {}): Target {
  return targetAt(0, { id: `x#${text}`, text, span: spanOf(text), ...change })
}

describe('scoreDocument', () => {
  it('finds nothing wrong with a plan that is as the gold has it', () => {
    const { counts, faults } = score(planOf())
    expect(faults).toEqual([])
    for (const [name, ratio] of Object.entries(counts)) expect([name, f1(ratio)]).toEqual([name, 1])
    expect(counts['found']).toEqual({ right: 4, extracted: 4, gold: 4 })
    expect(counts['units']).toEqual({ right: 2, extracted: 2, gold: 2 })
  })

  it.each<[string, Partial<Target>, boolean]>([
    ['value', { value: 4501 }, false],
    ['value', { max: 4600 }, false],
    ['unit', { unit: '人' }, false],
    ['comparator', { comparator: '=' }, false],
    ['deadline', { deadline: null }, false],
    ['deadline', { deadline: { text: '年底前', date: null, precision: 'year' } }, false],
    ['recurrence', { recurrence: 'year' }, false],
    ['indicator', { indicator: '建设' }, false],
    ['indicator', { indicator: null }, false],
    ['kind', { kind: 'measure' }, true],
    ['scope', { scope: null }, true],
    ['scope', { scope: '城市社区' }, true],
    ['scope', { scope: '' }, true],
    ['basis', { basis: 'increase' }, true],
    ['modality', { modality: 'aspirational' }, true],
  ])('punishes a wrong %s: %j', (field, change, whole) => {
    const { counts, faults } = score(planOf({ outer: [targetAt(0, change), targetAt(1), targetAt(2)] }))
    expect(faults).toEqual([`target ${field}`])
    expect(counts[field]).toEqual({ right: 3, extracted: 4, gold: 4 })
    expect(counts['found']?.right).toBe(4)
    expect(counts['whole']?.right).toBe(whole ? 4 : 3)
  })

  it('takes the innermost action for the target’s action', () => {
    const { counts, faults } = score(planOf({ outer: [targetAt(0), targetAt(1)], inner: [targetAt(2), targetAt(3)] }))
    expect(faults).toEqual(['target action'])
    expect(counts['whole']?.right).toBe(3)
  })

  it.each([null, ''])('takes the gold action %j for outside every action', (action) => {
    const gold = { ...GOLD, targets: GOLD.targets.map((target, index) => (index === 0 ? { ...target, action } : target)) }
    expect(score(planOf({ outer: [targetAt(1), targetAt(2)], top: [targetAt(0)] }), gold).faults).toEqual([])
    expect(score(planOf(), gold).faults).toEqual(['target action'])
  })

  it('punishes a missed target', () => {
    const { counts, faults } = score(planOf({ outer: [targetAt(0), targetAt(2)] }))
    expect(faults).toEqual(['target missed'])
    expect(counts['found']).toEqual({ right: 3, extracted: 3, gold: 4 })
  })

  it('punishes an extra target, and says which trap it fell into', () => {
    const { counts, faults, verdicts } = score(planOf({ top: [targetText('2023年')] }))
    expect(faults).toEqual(['target extra'])
    expect(counts['found']).toEqual({ right: 4, extracted: 5, gold: 4 })
    expect(counts['whole']).toEqual({ right: 4, extracted: 5, gold: 4 })
    expect(verdicts.find(({ key }) => key.startsWith('2023年'))?.faults[0]?.gold).toBe('a year in a title')
  })

  it('counts two readings of one target as one found and one extra', () => {
    const { counts } = score(planOf({ top: [targetText('4500')] }))
    expect(counts['found']).toEqual({ right: 4, extracted: 5, gold: 4 })
    expect(counts['whole']?.right).toBe(4)
  })

  it('counts an optional target neither way, whatever its fields', () => {
    const { counts, faults } = score(planOf({ inner: [targetAt(3), targetAt(4, { value: 16, unit: '秒' })] }))
    expect(faults).toEqual([])
    expect(counts['found']).toEqual({ right: 4, extracted: 4, gold: 4 })
    expect(counts['value']?.gold).toBe(4)
  })

  it.each(['milestone', 'relative'] as const)('leaves the kind %s out: it is no extra, and it finds nothing', (kind) => {
    expect(score(planOf({ top: [targetText('年底前', { kind, value: null })] })).counts['found']?.extracted).toBe(4)
    expect(score(planOf({ outer: [targetAt(0, { kind }), targetAt(1), targetAt(2)] })).counts['found']?.right).toBe(3)
  })

  it('adds only the extras of a document that has no required target', () => {
    const gold = { ...GOLD, targets: GOLD.targets.filter(({ status }) => status === 'optional') }
    const { counts } = score(planOf({ outer: [], inner: [targetAt(3), targetAt(4)] }), gold)
    expect(counts['found']).toEqual({ right: 0, extracted: 1, gold: 0 })
    const total = addCounts([counts, score(planOf()).counts])['found']
    expect(total && [precision(total), recall(total)]).toEqual([4 / 5, 1])
  })

  it('accepts the field in `alt`, and only there', () => {
    const deadline = { text: '年底前', date: '2023-12-31', precision: 'year' } as const
    expect(score(planOf({ outer: [targetAt(0), targetAt(1, { deadline }), targetAt(2)] })).faults).toEqual([])
    expect(score(planOf({ outer: [targetAt(0), targetAt(1), targetAt(2, { deadline })] })).faults).toEqual(['target deadline'])
  })

  it.each<[string, string[] | null, string[], boolean]>([
    ['社区(站点)率', ['（站点）率'], [], true],
    ['「月」 探访率', ['“月”探访率'], [], true],
    ['社区服务', ['探访'], ['社区', '服务'], true],
    ['社区服务', ['探访'], [], false],
    ['社区服务', ['社区', '探访'], ['社区', '探访率'], false],
    ['月探访率一二三四五六七八', ['月探访率'], [], true],
    ['月探访率一二三四五六七八九', ['月探访率'], [], false],
    ['任何', null, [], true],
  ])('reads the indicator %s against the keys %j or %j: %s', (indicator, indicator_keys, alt_indicator_keys, right) => {
    const keys = { indicator_keys, alt_indicator_keys }
    const gold = { ...GOLD, targets: GOLD.targets.map((target, index) => (index === 1 ? { ...target, ...keys } : target)) }
    const { faults } = score(planOf({ outer: [targetAt(0), targetAt(1, { indicator }), targetAt(2)] }), gold)
    expect(faults).toEqual(right ? [] : ['target indicator'])
  })

  it('takes a value that differs in the last bits only', () => {
    expect(score(planOf({ outer: [targetAt(0, { value: 4500.0000000001 }), targetAt(1), targetAt(2)] })).faults).toEqual([])
  })

  it('takes a scope that contains the gold’s, or is contained in it', () => {
    expect(score(planOf({ outer: [targetAt(0, { scope: '全市城市社区' }), targetAt(1), targetAt(2)] })).faults).toEqual([])
  })

  it('compares action paths, titles, openEnded and units at the action that prints them', () => {
    const plan = planOf()
    const [action] = plan.actions
    if (!action?.responsibility) throw new Error('no action')
    action.title = '养老'
    action.responsibility.openEnded = true
    action.responsibility.units = [{ ...unitOf('市民政局'), role: 'lead' }]
    action.actions = action.actions.map((child) => ({ ...child, id: '1.1~2' }))
    const { counts, faults } = score(plan)
    expect(faults.toSorted()).toEqual(
      [
        'action extra',
        'action missed',
        'action openEnded',
        'action title',
        'target action',
        'unit extra',
        'unit missed',
        'unit missed',
      ].toSorted(),
    )
    expect(counts['actions']).toEqual({ right: 1, extracted: 2, gold: 2 })
    expect(counts['titles']).toEqual({ right: 0, extracted: 2, gold: 2 })
    expect(counts['units']).toEqual({ right: 0, extracted: 1, gold: 2 })
    expect(counts['openEnded']).toEqual({ right: 0, extracted: 1, gold: 1 })
  })

  it('reads the second of two gold paths that are the same as ~2', () => {
    const gold = { ...GOLD, actions: GOLD.actions.map((action) => ({ ...action, path: '1', units: [] })) }
    const plan = planOf()
    for (const action of plan.actions) action.actions = action.actions.map((child) => ({ ...child, id: '1~2' }))
    expect(score(plan, gold).counts).toMatchObject({ actions: { right: 2, extracted: 2 }, titles: { right: 2 } })
  })

  it('compares document fields key by key and skips those that the gold does not have', () => {
    const plan = planOf()
    plan.document.genre = '通知'
    plan.document.issuers = ['某市民政局']
    plan.document.documentNumber = '某发〔2023〕1号'
    const { counts, faults } = score(plan)
    expect(faults).toEqual(['metadata genre', 'metadata issuers'])
    expect(counts['metadata.documentNumber']).toBeUndefined()
  })

  it('finds spans that do not give back their text or their line', () => {
    const plan = planOf({ outer: [targetAt(0, { text: '4500 户' }), targetAt(1), targetAt(2)] })
    plan.document.places.title = { start: 0, end: 14, line: 1, column: 2 }
    plan.diagnostics = [{ rule: 'example', severity: 'info', message: '', span: { start: 0, end: 1000, line: 1, column: 1 } }]
    expect(score(plan).faults).toEqual(['span position', 'span text', 'span range'])
  })

  it('pools the targets of several parts, and takes actions from the part with the gold’s title', () => {
    const other = planOf({ outer: [], inner: [], top: [targetAt(2)] })
    other.document.title = '附件'
    other.source = { ...other.source, part: 1, characters: 100_000 }
    other.actions = []
    const main = planOf({ outer: [targetAt(0), targetAt(1)] })
    const { counts } = scoreDocument(GOLD, [other, main], SOURCE)
    expect(counts['found']).toEqual({ right: 4, extracted: 4, gold: 4 })
    expect(counts['actions']?.right).toBe(2)
    expect(scoreDocument({ ...GOLD, metadata: {} }, [main, other], SOURCE).counts['actions']?.right).toBe(0)
  })

  it('refuses a gold quote that the document does not have once', () => {
    const gold = (quote: string) => ({ ...GOLD, targets: [goldTarget({ quote, value_text: '市', indicator: '' })] })
    expect(() => score(planOf(), gold('没有市'))).toThrow(/^Unexpected "没有市", expected it in the document/)
    expect(() => score(planOf(), gold('市'))).toThrow(/^Unexpected second "市"/)
  })
})

describe('reports', () => {
  const bad = score(planOf({ outer: [targetAt(0, { value: 45 }), targetAt(2)], top: [targetText('2023年')] }))

  it('shows each fault with its place', () => {
    expect(formatFaults(bad, 'seeds/example.txt', SOURCE)).toEqual([
      'seeds/example.txt:2:18 target 4500户 (改造不少于4500户): value, gold 4500, got 45',
      'seeds/example.txt:2:32 target 100% (达到100%): missed, gold percentage 月探访率, got null',
      'seeds/example.txt:1:3 target 2023年 at 2: extra, gold a year in a title, got count 改造 [example]',
    ])
  })

  it('prints a row for each document and one for all', () => {
    const table = formatScores([bad])
    expect(table).toMatch(/^example\.txt +0\.750 +0\.750 +0\.750 +0\.500/mu)
    expect(table).toMatch(/^all 1 +0\.750/mu)
    expect(table).toMatch(/^example\.txt +3\/3 +2\/3/mu)
  })

  it('checks the bars over the sum', () => {
    expect(checkBars(score(planOf()).counts).every(({ met }) => met)).toBe(true)
    expect(checkBars(bad.counts).filter(({ met }) => !met)).toMatchObject([{ name: 'found' }, { name: 'whole' }])
    expect(checkBars({}).every(({ met, value }) => met && value === null)).toBe(true)
  })

  it('prints what a change gained and lost', () => {
    const before = SavedRun.parse(JSON.parse(JSON.stringify(saveRun([bad]))))
    const after = saveRun([score(planOf({ outer: [targetAt(0), targetAt(1, { value: 1 })] }))])
    expect(formatChanges(compareRuns(before, after)).split('\n')).toEqual([
      '3 gained, 1 lost',
      '+ seeds/example.txt target 4500户 (改造不少于4500户): value (gold 4500, got 45) → no fault',
      '+ seeds/example.txt target 100% (达到100%): missed → value (gold 100, got 1)',
      '+ seeds/example.txt target 2023年 at 2: extra → no fault',
      '- seeds/example.txt target 5-7个 (新建5-7个站点): no fault → missed',
    ])
    expect(formatChanges(compareRuns(before, before))).toBe('0 gained, 0 lost')
    expect(compareRuns(before, { documents: [] }).unmatched).toEqual(['seeds/example.txt'])
  })
})

describe('test/gold', () => {
  const folder = new URL('gold/', import.meta.url)
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  it.each(names.filter((name) => !name.startsWith('pairs')))('%s has each of its quotes once in its document', (name) => {
    const gold = GoldDocument.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    const source = new TextDecoder().decode(readFileSync(new URL(`../${gold.doc}`, import.meta.url)))
    for (const { quote, value_text } of [...gold.targets, ...gold.non_targets]) {
      const { start, end } = locateQuote(source, quote, value_text)
      expect(source.slice(start, end)).toBe(value_text)
    }
  })
})
