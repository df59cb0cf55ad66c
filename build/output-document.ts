import * as z from 'zod'
import { ComparisonDocument } from '../src/model/comparison.ts'
import { ExtractedLine } from '../src/model/extracted-line.ts'
import { Plan } from '../src/model/plan.ts'
import { tableColumns } from './table-columns.ts'

const Field = z.looseObject({ description: z.string().optional() })
const Definition = z.looseObject({ description: z.string().optional(), properties: z.record(z.string(), Field) })
const Definitions = z.looseObject({ $defs: z.record(z.string(), Definition) })

/** The definitions in the order of the page. */
const ORDER = `
  Plan Source DocumentFacts Jurisdiction Period Action Target Deadline Per Baseline
  Responsibility ResponsibleUnit Citation Span Diagnostic ExtractedLine LineError
  Comparison ComparedPlan ActionRow UnitsComparison TargetRow ComparedTarget Matrix MatrixRow MatrixCell
`
  .trim()
  .split(/\s+/)

/** Those that have the fields of another one, and some more. */
const BASES: Readonly<Record<string, string>> = { ComparedTarget: 'Target', MatrixCell: 'ComparedTarget' }

/** The page on the output: every field with its meaning, as the models in `src/model/` say it. */
export function outputDocument(): string {
  const definitions = Object.assign({}, ...[Plan, ComparisonDocument, ExtractedLine].map(definitionsOf)) as ReturnType<typeof definitionsOf>
  const untold = Object.keys(definitions).filter((name) => !ORDER.includes(name))
  if (untold.length > 0) throw new Error(`Unexpected ${untold.join(', ')} in the models, expected them in the order of the page`)
  return [
    '# What every field means',
    '',
    '<!-- Generated from src/model and the columns in src/render by `npm run generate`. -->',
    '',
    'The output of `plan extract`, `diff` and `compare` as JSON; YAML has the same fields. `plan schema` prints the JSON Schema, [evaluation.md](evaluation.md) says how the meanings are kept. The columns of workbooks and CSV are [at the end](#workbook-and-csv).',
    'A field is always there; `null` where nothing is known, `[]` where there is none. Words of the document stand as it prints them, without white space inside Chinese and with full-width brackets; `text` alone is exactly `source.slice(start, end)`.',
    '',
    ...ORDER.flatMap((name) => section(name, definitions)),
    ...tableColumns(),
  ].join('\n')
}

function definitionsOf(model: z.ZodType): z.infer<typeof Definitions>['$defs'] {
  return Definitions.parse(z.toJSONSchema(model)).$defs
}

function section(name: string, definitions: ReturnType<typeof definitionsOf>): string[] {
  const definition = definitions[name]
  if (definition === undefined) throw new Error(`Unexpected ${name} in the order of the page, expected a definition`)
  const base = BASES[name]
  const known = base === undefined ? {} : (definitions[base]?.properties ?? {})
  const fields = Object.entries(definition.properties).filter(([field]) => !(field in known))
  const intro = base === undefined ? definition.description : `A [${base}](#${base.toLowerCase()}), and besides:`
  return [
    `## ${name}`,
    '',
    ...(intro === undefined ? [] : [intro, '']),
    '| field | meaning |',
    '| --- | --- |',
    ...fields.map(([field, value]) => row(name, field, value)),
    '',
  ]
}

function row(name: string, field: string, value: z.infer<typeof Field>): string {
  if (value.description === undefined) throw new Error(`Unexpected field ${name}.${field} without a meaning, expected .describe(…)`)
  const inner = /"#\/\$defs\/(\w+)"/.exec(JSON.stringify(value))?.[1]
  const link = inner === undefined || field === 'places' ? '' : `: [${inner}](#${inner.toLowerCase()})`
  return `| \`${field}\` | ${value.description.replaceAll('|', '\\|')}${link} |`
}
