import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import * as z from 'zod'
import { extractFile, type ExtractedFile } from '../../src/index.ts'
import { checkBars, checkPairBars } from './bars.ts'
import { compareRuns, formatChanges, SavedRun, saveRun } from './compare-runs.ts'
import { addCounts } from './counts.ts'
import { GoldDocument, GoldPairs } from './gold.ts'
import { ScoreError } from './locate-quote.ts'
import { formatPairFaults, formatPairs, scorePairFile, sumOfPairs, type PairFileScore } from './pair-files.ts'
import { formatBars, formatFaults, formatScores } from './report.ts'
import { scoreDocument, type DocumentScore } from './score-document.ts'

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '../..')
const USAGE = 'npm run score [-- GOLD…] [--show] [--save FILE] [--against FILE] [--bars]'

/** Scores the gold files named (those of `test/gold/` where none is), prints tables and faults, and gives the exit code. */
export async function main(args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args)
  const before = values.against === undefined ? undefined : parseFile(values.against, SavedRun)
  const scores: DocumentScore[] = []
  const pairs: PairFileScore[] = []
  const faults: string[] = []
  for (const path of positionals.length > 0 ? positionals : [...goldIn('test/gold'), ...goldIn('fixtures/pairs')]) {
    const expected = GoldPairs.safeParse(readJson(path))
    if (expected.success) {
      const { left, right } = expected.data
      const documents = new Map([
        [left, await readNamed(left, path)],
        [right, await readNamed(right, path)],
      ])
      const score = scorePairFile(basename(path, '.json'), expected.data, (doc) => documents.get(doc) ?? { plans: [], source: '' })
      pairs.push(score)
      faults.push(...formatPairFaults(score))
      continue
    }
    const gold = parseFile(path, GoldDocument)
    const document = findDocument(gold.doc, path)
    const { score, source } = await scoreFile(gold, path, document)
    scores.push(score)
    faults.push(...formatFaults(score, relative(process.cwd(), document), source))
  }
  if (scores.length + pairs.length === 0) throw new ScoreError('Unexpected empty list of gold files, expected one or more')
  const bars = [
    ...checkBars(addCounts(scores.map(({ counts }) => counts))),
    ...checkPairBars(sumOfPairs(pairs.filter(({ given }) => given))),
  ]
  if (values.show) console.log(`${faults.length > 0 ? faults.join('\n') : 'nothing missed, extra or wrong'}\n`)
  if (scores.length > 0) console.log(`${formatScores(scores)}\n`)
  if (pairs.length > 0) console.log(`${formatPairs(pairs)}\n`)
  console.log(formatBars(bars))
  if (before) console.log(`\n${formatChanges(compareRuns(before, saveRun(scores)))}`)
  if (values.save !== undefined) writeRun(values.save, saveRun(scores))
  return values.bars && bars.some(({ met }) => !met) ? 1 : 0
}

function readArguments(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { show: { type: 'boolean' }, bars: { type: 'boolean' }, save: { type: 'string' }, against: { type: 'string' } },
    })
  } catch (error) {
    throw new ScoreError(`Unexpected call, expected ${USAGE}\n${messageOf(error)}`)
  }
}

function goldIn(path: string): string[] {
  const folder = join(ROOT, path)
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'))
  return names.toSorted().map((name) => join(folder, name))
}

const read = new Map<string, ExtractedFile>()

const readNamed = (doc: string, goldPath: string): Promise<ExtractedFile> => readDocument(findDocument(doc, goldPath), doc)

// A document is compared with several others.
async function readDocument(path: string, doc: string): Promise<ExtractedFile> {
  const known = read.get(path)
  if (known !== undefined) return known
  const document = await readSource(new Uint8Array(readFileSync(path)), doc)
  read.set(path, document)
  return document
}

/** A text is decoded here, with the charset that the extractor names, so that the offsets are checked from outside. */
async function readSource(bytes: Uint8Array, doc: string): Promise<ExtractedFile> {
  const { plans, source } = await extractFile(bytes, { path: doc })
  const [first] = plans
  const text = first === undefined || first.source.format === 'text' || first.source.format === 'markdown'
  return { plans, source: text ? new TextDecoder(first?.source.encoding ?? 'utf-8').decode(bytes) : source }
}

async function scoreFile(gold: GoldDocument, path: string, document: string): Promise<{ score: DocumentScore; source: string }> {
  const { plans, source } = await readDocument(document, gold.doc)
  try {
    return { score: scoreDocument(gold, plans, source), source }
  } catch (error) {
    throw error instanceof ScoreError ? new ScoreError(`${path}: ${error.message}`) : error
  }
}

/** The file that a gold’s `doc` names: from the repository’s root, else by its name in `corpus` or `seeds` beside the gold’s folder. */
function findDocument(doc: string, goldPath: string): string {
  const beside = resolve(dirname(goldPath), '..')
  const places = [resolve(ROOT, doc), join(beside, 'corpus', basename(doc)), join(beside, 'seeds', basename(doc))]
  const found = places.find((place) => existsSync(place))
  if (found === undefined) throw new ScoreError(`Unexpected document ${doc} in ${goldPath}, expected a file at ${places.join(', ')}`)
  return found
}

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    throw new ScoreError(`Unexpected ${path}, expected a JSON file: ${messageOf(error)}`)
  }
}

function parseFile<Schema extends z.ZodType>(path: string, schema: Schema): z.output<Schema> {
  const result = schema.safeParse(readJson(path))
  if (!result.success) throw new ScoreError(`Unexpected content of ${path}:\n${z.prettifyError(result.error)}`)
  return result.data
}

function writeRun(path: string, run: SavedRun): void {
  try {
    writeFileSync(path, `${JSON.stringify(run, null, 1)}\n`)
  } catch (error) {
    throw new ScoreError(`Unexpected ${path}, expected a file that can be written: ${messageOf(error)}`)
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

if (process.argv[1] !== undefined && resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await main(process.argv.slice(2))
  } catch (error) {
    if (!(error instanceof ScoreError)) throw error
    console.error(error.message)
    process.exitCode = 2
  }
}
