import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import * as z from 'zod'
import { ComparisonDocument } from '../src/model/comparison.ts'
import { ExtractedLine } from '../src/model/extracted-line.ts'
import { FindingsDocument } from '../src/model/finding.ts'
import { Plan } from '../src/model/plan.ts'
import { apiDocument } from './api-document.ts'
import { root } from './bundle.ts'
import { divisionTableFile } from './generate-divisions.ts'
import { traditionalTableFile } from './generate-traditional.ts'
import { outputDocument } from './output-document.ts'
import { pageAssetsFile } from './page-assets.ts'
import { rulesDocument } from './rules-document.ts'

/** Every generated file, with what it must hold. */
const files: Readonly<Record<string, string>> = {
  'schemas/plan.schema.json': JSON.stringify(z.toJSONSchema(Plan), null, 2) + '\n',
  'schemas/comparison.schema.json': JSON.stringify(z.toJSONSchema(ComparisonDocument), null, 2) + '\n',
  'schemas/line.schema.json': JSON.stringify(z.toJSONSchema(ExtractedLine), null, 2) + '\n',
  'schemas/diagnostics.schema.json': JSON.stringify(z.toJSONSchema(FindingsDocument), null, 2) + '\n',
  'docs/rules.md': rulesDocument(),
  'docs/api.md': apiDocument(),
  'docs/output.md': outputDocument(),
  'src/render/html/page-assets.ts': await pageAssetsFile(),
  'src/lexicon/division-table.ts': divisionTableFile(),
  'src/text/traditional-table.ts': traditionalTableFile(),
}

const check = process.argv.includes('--check')
for (const [name, text] of Object.entries(files)) {
  const path = join(root, name)
  if (!check) {
    writeFileSync(path, text)
  } else if (readFileSync(path, 'utf8') !== text) {
    process.stderr.write(`Unexpected ${name}, expected what \`npm run generate\` writes\n`)
    process.exitCode = 1
  }
}
