import { existsSync, realpathSync } from 'node:fs'
import { dirname, relative, resolve, sep } from 'node:path'
import type { AcceptedFindings } from '../../model/accepted-findings.ts'
import type { Finding } from '../../model/finding.ts'
import { acceptanceOf, printBaseline, readBaseline, updateBaseline } from '../../validate/baseline.ts'
import { openAtomicFile } from '../atomic-file.ts'
import { writing } from '../output-error.ts'
import { UsageError } from '../usage-error.ts'
import { readGiven } from './load-configuration.ts'

/** The file of accepted findings, opened for a check. */
export interface BaselineFile {
  isAccepted(path: string, fingerprint: string): boolean
  /** Accepts what was found in the files that were checked. */
  update(findings: readonly Finding[], checked: readonly string[]): Promise<void>
}

/** Opens the baseline at a path; one that is to be written need not be there yet. */
export function openBaseline(path: string, mayBeMissing: boolean): BaselineFile {
  const baseline = mayBeMissing && !existsSync(path) ? EMPTY : load(path)
  const folder = dirname(resolve(path))
  const root = existsSync(folder) ? realpathSync(folder) : folder
  const keyOf = (file: string): string => relative(root, realPath(file)).split(sep).join('/')
  return {
    isAccepted: acceptanceOf(baseline, keyOf),
    update: (findings, checked) =>
      writing(path, () => {
        const sink = openAtomicFile(path)
        sink.write(printBaseline(updateBaseline(baseline, findings, checked, keyOf)))
        sink.commit()
      }),
  }
}

const EMPTY: AcceptedFindings = { version: 1, accepted: [] }

function load(path: string): AcceptedFindings {
  const reading = readBaseline(readGiven(path))
  if ('problem' in reading) throw new UsageError({ en: `${path}: ${reading.problem.en}`, zh: `${path}: ${reading.problem.zh}` })
  return reading.baseline
}

function realPath(file: string): string {
  try {
    return realpathSync(file)
  } catch {
    return resolve(file)
  }
}
