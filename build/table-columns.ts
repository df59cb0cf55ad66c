import { rowColumns, sideName } from '../src/render/comparison/csv-formats.ts'
import { matrixColumns } from '../src/render/comparison/matrix-columns.ts'
import { targetColumns } from '../src/render/comparison/target-columns.ts'
import { sheets } from '../src/render/xlsx/sheet-cells.ts'

interface DescribedColumn {
  readonly name: string
  readonly meaning: string
}

const rowsOf: Readonly<Record<string, string>> = {
  Targets: 'A row a target; its action is a link to the sheet Actions. CSV has the same columns.',
  Actions: 'A row an action; its document is a link to the sheet Documents.',
  Units: 'A row a unit and action.',
  Documents: 'A row a document.',
  Diagnostics: 'A row a diagnostic.',
}

/** The part of the page on the output that explains workbooks and CSV: sheet by sheet, every column as its definition says it. */
export function tableColumns(): string[] {
  const plan = { path: null, title: '…', jurisdiction: null, period: null }
  const matrix = matrixColumns([plan]).map(({ name, meaning }) => ({ name, meaning }))
  const sided = targetColumns.map(({ name, meaning }) => ({ name: `${sideName('left', name)}\`, \`${sideName('right', name)}`, meaning }))
  return [
    '## Workbook and CSV',
    '',
    `\`plan extract -f xlsx\` writes the sheets ${Object.keys(sheets).join(', ')}; \`-f csv\` writes the targets only, with the columns of the sheet Targets. Every sheet names document, jurisdiction, path and part, so that plans of the same title can be told apart in a pivot. Days are \`YYYY-MM-DD\` in CSV and dates in a workbook; what is not known is empty.`,
    'In CSV a text that a spreadsheet would run as a formula gets an apostrophe before it; `=` alone is the comparator and stays. Names of columns are the same in every language.',
    '',
    ...Object.entries(sheets).flatMap(([name, { columns }]) => [`### Sheet ${name}`, '', ...intro(name), ...columnTable(columns)]),
    '### Columns of `plan compare`',
    '',
    'CSV, or the sheet Indicators of the workbook: a row an indicator. A column with `…` comes once a plan, with its place (or what else tells it apart) for `…`.',
    '',
    ...columnTable(matrix),
    '### Columns of `plan diff -f csv`',
    '',
    'A row a target of either plan.',
    '',
    ...columnTable([...rowColumns, ...sided, ...matrix.filter(({ name }) => name === 'fingerprint')]),
  ]
}

function intro(name: string): string[] {
  const text = rowsOf[name]
  if (text === undefined) throw new Error(`Unexpected sheet ${name}, expected one whose rows are described`)
  return [text, '']
}

function columnTable(columns: readonly DescribedColumn[]): string[] {
  return [
    '| column | meaning |',
    '| --- | --- |',
    ...columns.map(({ name, meaning }) => `| \`${name}\` | ${meaning.replaceAll('|', '\\|')} |`),
    '',
  ]
}
