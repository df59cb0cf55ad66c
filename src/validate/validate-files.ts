import type { ReadDocument } from '../decode/read-document.ts'
import { readFile } from '../decode/read-file.ts'
import type { ReadFailure } from '../decode/read-failure.ts'
import type { FailedFile, Finding, FindingsDocument } from '../model/finding.ts'
import type { Bilingual } from '../model/language.ts'
import type { Severity, SourceEncoding } from '../model/lists.ts'
import type { PlanOptions } from '../processor.ts'
import { checkDocument } from './check-document.ts'
import { collectFindings } from './collect-findings.ts'
import { countFindings } from './count-findings.ts'
import { fileKind, folderOf, sidecarPath } from './file-kind.ts'
import { readPlanFile } from './read-plan-file.ts'
import { readSidecar } from './read-sidecar.ts'
import type { Rule } from './rule.ts'
import { rules } from './rules.ts'
import { sketchOf } from './sketch.ts'
import { SketchIndex } from './sketch-index.ts'

/** A file to check; its bytes are read when its turn comes. */
export interface FileToCheck {
  readonly path: string
  readonly read: () => Promise<Uint8Array | FileProblem> | Uint8Array | FileProblem
  /** False for a file that is only looked at for the sake of the others: what it repeats, whether it has a sidecar. */
  readonly reported?: boolean
  /** True for a file that was found in a folder: YAML and JSON that are no plans are passed over then, and so is a sidecar whose document was not asked about. */
  readonly found?: boolean
}

/** Why the system would not give a file. */
export interface FileProblem {
  readonly problem: Bilingual
}

/** How files are to be checked. */
export interface ValidateOptions extends PlanOptions {
  /** What a rule weighs here, where that is not its own severity. */
  readonly severityOf?: ((rule: Rule) => Severity | 'off') | undefined
  /** Whether a finding of a file has been read and accepted. */
  readonly isAccepted?: ((path: string, fingerprint: string) => boolean) | undefined
  readonly encoding?: SourceEncoding | undefined
  /** Says why bytes are no document, in both languages. */
  readonly describe?: ((failure: ReadFailure) => Bilingual) | undefined
  /** Finds the bytes that a plan was extracted from, by the path that it names and its own. */
  readonly readSource?: ((path: string, planPath: string) => Promise<Uint8Array | undefined> | Uint8Array | undefined) | undefined
}

/** Checks files one after the other, in the order given, and tells what was found; a file that cannot be read is named and the others are checked all the same. */
export async function validateFiles(files: readonly FileToCheck[], options: ValidateOptions = {}): Promise<FindingsDocument> {
  const folder = new Folder(files, options)
  const findings: Finding[] = []
  const failures: FailedFile[] = []
  let checked = 0
  for (const file of files) {
    const result = await folder.check(file)
    if (result === null) continue
    if ('problem' in result) failures.push({ path: file.path, message: { en: result.problem.en, zh: result.problem.zh } })
    else {
      checked++
      findings.push(...result.findings)
    }
  }
  return { schemaVersion: '1', findings, failures, counts: countFindings(findings, checked) }
}

/** The findings of a file, or why there are none; null for a file that nobody asked about. */
type FileResult = { readonly findings: readonly Finding[] } | FileProblem | null

class Folder {
  readonly #options: ValidateOptions
  readonly #sidecars = new Map<string, FileToCheck>()
  readonly #documents = new Set<string>()
  readonly #foldersWithSidecars = new Set<string>()
  readonly #sketches = new SketchIndex()

  constructor(files: readonly FileToCheck[], options: ValidateOptions) {
    this.#options = options
    for (const file of files) {
      const kind = fileKind(file.path)
      if (kind === 'document') this.#documents.add(sidecarPath(file.path))
      if (kind !== 'sidecar') continue
      this.#sidecars.set(file.path.replace(/\.yml$/i, '.yaml'), file)
      this.#foldersWithSidecars.add(folderOf(file.path))
    }
  }

  async check(file: FileToCheck): Promise<FileResult> {
    const kind = fileKind(file.path)
    // A sidecar is read with its document.
    if (kind === 'sidecar') return file.reported === false ? null : this.#checkSidecarAlone(file.path, file.found ?? false)
    const bytes = await file.read()
    if ('problem' in bytes) return file.reported === false ? null : bytes
    return kind === 'plan' ? this.#checkPlans(file, bytes) : this.#checkDocument(file, bytes)
  }

  async #checkDocument({ path, reported }: FileToCheck, bytes: Uint8Array): Promise<FileResult> {
    const read = await this.#decode(bytes, path)
    if (!read.ok) return reported === false ? null : { problem: this.#describe(read) }
    const sketch = sketchOf(path, read.text)
    const nearest = this.#sketches.take(sketch)
    if (reported === false) return null
    const checked = checkDocument(path, bytes, read, this.#options)
    if (checked === null) return { findings: [] }
    const collector = this.#collector(path, read.text)
    const sidecar = await this.#sidecarOf(path)
    const besides = { path, sidecarPath: sidecarPath(path), expected: this.#foldersWithSidecars.has(folderOf(path)), ...sidecar }
    for (const rule of rules) {
      if (rule.subject === 'text') collector.add(rule, 1, rule.check(checked.text))
      else if (rule.subject === 'folder') collector.add(rule, 1, rule.check(sketch, nearest), nearest?.path)
      else if (rule.subject === 'document' || rule.subject === 'sidecar')
        for (const document of checked.documents) {
          const { plan } = document
          collector.add(rule, plan.source.part, rule.subject === 'sidecar' ? rule.check({ ...besides, plan }) : rule.check(document))
        }
    }
    return { findings: collector.findings() }
  }

  async #checkPlans({ path, found, reported }: FileToCheck, bytes: Uint8Array): Promise<FileResult> {
    if (reported === false) return null
    const text = new TextDecoder().decode(bytes)
    const plans = await readPlanFile(path, text, (source) => this.#findSource(source, path))
    if (plans === null || (found && plans.every(({ plan, faults }) => plan === null && faults.some(({ at }) => at === ''))))
      return found ? null : { problem: { en: 'unexpected content, expected plans that were extracted', zh: '内容不是提取结果' } }
    const collector = this.#collector(path, text)
    for (const rule of rules) if (rule.subject === 'plan') collector.add(rule, 1, rule.check({ text, plans }))
    return { findings: collector.findings() }
  }

  #checkSidecarAlone(path: string, found: boolean): FileResult {
    if (found || this.#documents.has(path.replace(/\.yml$/i, '.yaml'))) return null
    const collector = this.#collector(path, '')
    for (const rule of rules) if (rule.subject === 'orphan') collector.add(rule, 1, rule.check(path))
    return { findings: collector.findings() }
  }

  async #sidecarOf(path: string): Promise<ReturnType<typeof readSidecar>> {
    const bytes = await this.#sidecars.get(sidecarPath(path))?.read()
    if (bytes === undefined) return { sidecar: null, broken: null }
    return 'problem' in bytes ? { sidecar: null, broken: bytes.problem } : readSidecar(bytes)
  }

  async #findSource(path: string, planPath: string): Promise<{ bytes: Uint8Array; text: string | null } | undefined> {
    const bytes = await this.#options.readSource?.(path, planPath)
    if (bytes === undefined) return undefined
    const read = await this.#decode(bytes, path)
    return { bytes, text: read.ok ? read.text : null }
  }

  #decode(bytes: Uint8Array, path: string): Promise<ReadDocument | ReadFailure> {
    return readFile(bytes, { path, encoding: this.#options.encoding })
  }

  #describe(failure: ReadFailure): Bilingual {
    return this.#options.describe?.(failure) ?? { en: failure.reason, zh: failure.reason }
  }

  #collector(path: string, source: string): ReturnType<typeof collectFindings> {
    const { severityOf = ({ severity }) => severity, isAccepted = () => false } = this.#options
    return collectFindings(path, source, severityOf, isAccepted)
  }
}
