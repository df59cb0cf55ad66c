import { githubReport } from './github-report.ts'
import { jsonReport } from './json-report.ts'
import { junitReport } from './junit-report.ts'
import type { Reporter } from './report.ts'
import { sarifReport } from './sarif-report.ts'
import { textReport } from './text-report.ts'

/** Every form of a report, by the name that `--format` takes; the first is the default. */
export const reporters = {
  text: textReport,
  json: jsonReport,
  github: githubReport,
  sarif: sarifReport,
  junit: junitReport,
} satisfies Record<string, Reporter>

/** The name of a form. */
export type ReportName = keyof typeof reporters
