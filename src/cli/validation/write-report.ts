import type { FindingsDocument } from '../../model/finding.ts'
import { reporters, type ReportName } from '../../report/reporters.ts'
import { rules } from '../../validate/rules.ts'
import { openAtomicFile } from '../atomic-file.ts'
import type { Bilingual, Language } from '../language.ts'
import { OutputError, writing } from '../output-error.ts'
import { openPainter, paintNothing } from '../painter.ts'
import { stdoutSink } from '../sink.ts'
import { version } from '../version.ts'
import { realPathOf } from './files-to-check.ts'

/** Where a report goes, and how. */
export interface ReportTarget {
  readonly format: ReportName
  readonly output: string | undefined
  readonly language: Language
  /** The files that were checked, which a report must not replace. */
  readonly inputs: readonly string[]
}

const WIDTH = 100
const OVERWRITE: Bilingual = { en: 'this file is read, expected another one to write to', zh: '这是输入文件，请写到别的文件' }

/** Writes the report on findings to stdout, or into a file that then is whole. */
export async function writeReport(document: FindingsDocument, { format, output, language, inputs }: ReportTarget): Promise<void> {
  const toStdout = output === undefined || output === '-'
  const forPeople = toStdout && format === 'text'
  const width = forPeople ? process.stdout.columns || WIDTH : WIDTH
  const paint = forPeople ? await openPainter(1) : paintNothing
  const text = reporters[format](document, { language, version, rules, width, paint })
  if (toStdout) return void stdoutSink.write(text)
  if (inputs.some((input) => realPathOf(input) === realPathOf(output))) throw new OutputError(output, OVERWRITE)
  await writing(output, () => {
    const sink = openAtomicFile(output)
    sink.write(text)
    sink.commit()
  })
}
