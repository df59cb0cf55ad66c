import type { VFile } from 'vfile'
import { unified, type Plugin, type Processor } from 'unified'
import type { Origin } from './decode/origins.ts'
import { extractDocumentFacts } from './extract/document/extract-document-facts.ts'
import { headedYear } from './extract/document/headed-year.ts'
import { referenceYear } from './extract/document/reference-year.ts'
import { splitParts } from './extract/document/split-parts.ts'
import { extractPlan } from './extract/extract-plan.ts'
import { restoreTraditional } from './extract/restore-traditional.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { DocumentFacts } from './model/document.ts'
import type { Plan, Source } from './model/plan.ts'
import { parse, type Parsed } from './parse/parse.ts'
import { recognizeDocument, type Recognized } from './recognize/recognize-document.ts'
import { partRoots } from './parse/part-roots.ts'
import type { Placed, Root } from './tree.ts'

/** What a file brings along before it is parsed, and what the stages leave for each other. */
declare module 'vfile' {
  interface DataMap {
    source: Omit<Source, 'part' | 'path'>
    /** What reading its bytes showed. */
    notes: readonly Diagnostic[]
    /** Where in its container the stretches of its text stand. */
    origins: readonly Origin[]
    parsed: Parsed
    parts: readonly RecognizedPart[]
  }
}

declare module 'unified' {
  interface CompileResultMap {
    plans: Plan[]
  }
}

/** One document of a file, after recognition. */
export interface RecognizedPart {
  readonly root: Root
  readonly facts: DocumentFacts
  readonly recognized: Recognized
}

/** How a document is to be read. */
export interface PlanOptions {
  /** The day to resolve 年底前 against where the document itself names no year. */
  readonly asOf?: string | undefined
}

/** The whole way of the data as a unified processor: parse, recognize, compile; `file.result` holds a plan for each document of the file. */
export function createProcessor(options: PlanOptions = {}): Processor<Root, Root, Root, Root, Plan[]> {
  return unified().use(planParse).use(planRecognize, options).use(planCompile)
}

/** The parser: text to a tree of sections, paragraphs and sentences. */
const planParse: Plugin<[], string, Root> = function () {
  this.parser = (text, file): Root => {
    const parsed = parse(text, file.data.origins)
    file.data.parsed = parsed
    return parsed.root
  }
}

/** The transformer: facts first, for the year that the time words mean; then the readings, woven into the sentences. */
const planRecognize: Plugin<[PlanOptions], Root> = (options) => (root, file) => {
  const { parsed } = file.data
  if (parsed) file.data.parts = recognizeParts(parsed, root, options)
}

/** The compiler: annotated trees to plans; what was odd becomes messages of the file too. */
const planCompile: Plugin<[], Root, Plan[]> = function () {
  this.compiler = (_root, file): Plan[] => {
    const { parsed, parts, source, notes = [] } = file.data
    if (!parsed || !parts || !source) return []
    const plans = parts.map(({ root, facts, recognized }, index) =>
      restoreTraditional(extractPlan(parsed, root, recognized, { path: file.path ?? null, part: index + 1, ...source }, facts), parsed),
    )
    plans[0]?.diagnostics.unshift(...notes)
    for (const { diagnostics } of plans) for (const diagnostic of diagnostics) report(file, diagnostic)
    return plans
  }
}

function report(file: VFile, { message, rule, span }: Diagnostic): void {
  file.message(message, {
    ruleId: rule,
    source: 'plan',
    ...(span ? { place: { line: span.line, column: span.column, offset: span.start } } : {}),
  })
}

/** Reads every document of a file: facts, reference year, readings. */
export function recognizeParts(parsed: Parsed, root: Root, { asOf }: PlanOptions): RecognizedPart[] {
  const starts = splitParts(parsed)
  const roots = starts.length > 1 ? partRoots(root, starts, parsed.document.map.text.length) : [root]
  let first: DocumentFacts | undefined
  return roots.map((part) => {
    const stretch: Placed = { from: part.from, to: part.to }
    const facts = extractDocumentFacts(parsed, first ? { stretch, first } : { stretch })
    first ??= facts
    const ownYear = referenceYear(facts) ?? headedYear(part, parsed.document.map.text)
    const year = ownYear ?? referenceYear(facts, asOf)
    // The day that a caller counts from makes no year of the document past.
    const firstYear = facts.period ? Number(facts.period.from.slice(0, 4)) : ownYear
    return { root: part, facts, recognized: recognizeDocument(parsed, part, { year, firstYear, periodEnd: facts.period?.to ?? null }) }
  })
}
