import { sha256Hex } from '../text/sha256-hex.ts'

/** The document of the plan rules’ examples. */
export const exampleSource = '某市养老服务工作方案\n一、发展助餐。建设食堂5家。\n'

/** What `plan extract` writes of a document with one target, cut down to what the schema asks for; `text` is what it says to have read. */
export function extractedExample(path: string, source: string, text: string): string {
  const start = source.indexOf('5家')
  const span = { start, end: start + 2, line: 2, column: start - source.indexOf('\n') }
  const target = {
    id: '1#1', kind: 'count', indicator: '食堂', scope: null, comparator: '=', value: 5, max: null, unit: '家', per: null, deadline: null, recurrence: null, basis: null, baseline: null,
    modality: 'binding', text, quote: '建设食堂5家', span, places: { deadline: null, indicator: null, scope: null, comparator: null, clause: span }, rule: 'count',
  } // prettier-ignore
  const document = {
    title: '某市养老服务工作方案', genre: '工作方案', documentNumber: null, jurisdiction: null, issuers: [], addressees: [], copiedTo: [], issuedOn: null, effectiveFrom: null, validUntil: null,
    period: null, disclosure: null, responsibility: null, citations: [], places: {},
  } // prettier-ignore
  const plan = {
    schemaVersion: '1',
    source: {
      path,
      part: 1,
      format: 'text',
      encoding: 'utf-8',
      sha256: sha256Hex(source),
      characters: source.length,
    },
    document,
    actions: [
      {
        id: '1',
        number: '一、',
        level: 1,
        title: '发展助餐',
        span,
        deadline: null,
        scope: null,
        targets: [target],
        responsibility: null,
        actions: [],
      },
    ],
    targets: [],
    diagnostics: [],
  }
  return JSON.stringify(plan, null, 2)
}
