import { Plan, type Action, type ResponsibleUnit, type Target } from '../../src/model/index.ts'
import { GoldDocument, type GoldTarget } from './gold.ts'

/** A document of three lines. */
export const SOURCE = [
  '某市2023年社区服务行动方案',
  '一、养老服务。年底前全市改造不少于4500户，“月探访率”达到100%，争取新建5-7个站点。（市民政局、市财政局按职责落实）',
  '（一）食堂。助老食堂达到700家以上，打造15分钟服务圈。',
].join('\n')

/** Its gold: four required targets, an optional one, and a trap. */
export const GOLD = GoldDocument.parse({
  doc: 'seeds/example.txt',
  metadata: { title: '某市2023年社区服务行动方案', genre: '行动方案', jurisdiction: '某市', issuers: [] },
  actions: [
    {
      path: '1',
      level: 1,
      title: '养老服务',
      units: [
        { name: '市民政局', role: 'responsible' },
        { name: '市财政局', role: 'responsible' },
      ],
      openEnded: false,
    },
    { path: '1.1', level: 2, title: '食堂', units: [], openEnded: false },
  ],
  targets: [
    goldTarget({
      quote: '改造不少于4500户',
      value_text: '4500户',
      value: 4500,
      unit: '户',
      comparator: '>=',
      deadline: '2023-12-31',
      indicator: '改造',
      scope: '全市',
    }),
    goldTarget({
      quote: '达到100%',
      value_text: '100%',
      kind: 'percentage',
      value: 100,
      unit: '%',
      indicator: '月探访率',
      alt: { deadline: '2023-12-31' },
    }),
    goldTarget({
      quote: '新建5-7个站点',
      value_text: '5-7个',
      value: 5,
      max: 7,
      unit: '个',
      comparator: 'range',
      indicator: '站点',
      basis: 'increase',
    }),
    goldTarget({
      action: '1.1',
      quote: '达到700家以上',
      value_text: '700家',
      value: 700,
      unit: '家',
      comparator: '>=',
      indicator: '助老食堂',
    }),
    goldTarget({
      action: '1.1',
      quote: '15分钟服务圈',
      value_text: '15分钟',
      status: 'optional',
      kind: 'measure',
      value: 15,
      unit: '分钟',
      indicator: '服务圈',
    }),
  ],
  non_targets: [{ quote: '某市2023年', value_text: '2023年', why: 'a year in a title' }],
})

/** A gold target with the fields given, the others plain. */
export function goldTarget(fields: Partial<GoldTarget> & Pick<GoldTarget, 'quote' | 'value_text' | 'indicator'>): GoldTarget {
  const rest = { value: null, max: null, unit: null, comparator: '=', deadline: null, recurrence: null, scope: null, basis: null } as const
  return {
    action: '1',
    status: 'required',
    kind: 'count',
    modality: 'binding',
    indicator_keys: [fields.indicator ?? ''],
    ...rest,
    ...fields,
  }
}

/** The span of the first place of `text`. */
export function spanOf(text: string, source = SOURCE) {
  const start = source.indexOf(text)
  const lines = source.slice(0, start).split('\n')
  return { start, end: start + text.length, line: lines.length, column: (lines.at(-1) ?? '').length + 1 }
}

/** The target as an extractor that reads the gold would give it. */
function targetOf(gold: GoldTarget, change: Partial<Target> = {}): Target {
  const { kind, indicator, scope, comparator, value, max, unit, recurrence, basis, modality, quote, value_text } = gold
  const span = spanOf(value_text)
  return {
    id: `${gold.action}#${span.start}`,
    kind,
    indicator,
    scope,
    comparator,
    value,
    max,
    unit,
    per: null,
    deadline: gold.deadline === null ? null : { text: '年底前', date: gold.deadline, precision: 'year' },
    recurrence,
    basis,
    baseline: null,
    modality,
    text: value_text,
    quote,
    span,
    places: { deadline: null, indicator: null, scope: null, comparator: null, clause: spanOf(quote) },
    rule: 'example',
    ...change,
  }
}

/** A responsible unit of the document. */
export function unitOf(name: string): ResponsibleUnit {
  return { name, text: name, role: 'responsible', function: null, span: spanOf(name) }
}

/** The target that an extractor gives for the gold target of that index, with some fields changed. */
export function targetAt(index: number, change: Partial<Target> = {}): Target {
  const gold = GOLD.targets[index]
  if (!gold) throw new Error(`no gold target ${index}`)
  return targetOf(gold, change)
}

/** A plan that the gold finds nothing wrong with; `outer` and `inner` replace the targets of its two actions. */
export function planOf({ outer = [targetAt(0), targetAt(1), targetAt(2)], inner = [targetAt(3)], top = [] as Target[] } = {}): Plan {
  const units = [unitOf('市民政局'), unitOf('市财政局')]
  const responsibility = {
    units,
    openEnded: false,
    inherited: false,
    text: '市民政局、市财政局按职责落实',
    span: spanOf('市民政局、市财政局按职责落实'),
  }
  const nested: Action = {
    id: '1.1',
    number: '（一）',
    level: 2,
    title: '食堂',
    span: spanOf('（一）食堂'),
    deadline: null,
    scope: null,
    targets: inner,
    responsibility: { ...responsibility, openEnded: true, inherited: true },
    actions: [],
  }
  const action: Action = {
    id: '1',
    number: '一、',
    level: 1,
    title: '养老服务',
    span: spanOf('一、养老服务'),
    deadline: null,
    scope: null,
    targets: outer,
    responsibility,
    actions: [nested],
  }
  return Plan.parse({
    schemaVersion: '1',
    source: { path: 'seeds/example.txt', part: 1, format: 'text', encoding: 'utf-8', sha256: '0'.repeat(64), characters: SOURCE.length },
    document: {
      title: '某市2023年社区服务行动方案',
      genre: '行动方案',
      documentNumber: null,
      jurisdiction: { name: '某市', code: null, level: 'prefecture', province: null },
      issuers: [],
      addressees: [],
      copiedTo: [],
      issuedOn: null,
      effectiveFrom: null,
      validUntil: null,
      period: null,
      disclosure: null,
      responsibility: null,
      citations: [],
      places: { title: spanOf('某市2023年社区服务行动方案') },
    },
    actions: [action],
    targets: top,
    diagnostics: [],
  })
}
