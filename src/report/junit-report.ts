import type { FailedFile, Finding, FindingsDocument } from '../model/finding.ts'
import type { Reporter, ReportOptions } from './report.ts'

/** JUnit XML: a suite a file, a case a finding; a warning or an error fails its case, a note does not; a file that could not be checked is an error. */
export const junitReport: Reporter = (document, options) => {
  const suites = [...suitesOf(document)].map(([path, findings]) => suite(path, findings, options))
  suites.push(...document.failures.map((failure) => brokenSuite(failure, options)))
  const { tests, failures } = countAll(document)
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="plan validate" tests="${tests}" failures="${failures}" errors="${document.failures.length}">`,
    ...suites,
    '</testsuites>',
    '',
  ].join('\n')
}

function suitesOf({ findings }: FindingsDocument): Map<string, Finding[]> {
  const suites = new Map<string, Finding[]>()
  for (const finding of findings) {
    if (finding.accepted) continue
    const ofFile = suites.get(finding.path)
    if (ofFile) ofFile.push(finding)
    else suites.set(finding.path, [finding])
  }
  return suites
}

function countAll({ findings, failures }: FindingsDocument): { tests: number; failures: number } {
  const told = findings.filter(({ accepted }) => !accepted)
  return { tests: told.length + failures.length, failures: told.filter(fails).length }
}

const fails = ({ severity }: Finding): boolean => severity !== 'info'

function suite(path: string, findings: readonly Finding[], options: ReportOptions): string {
  const failures = findings.filter(fails).length
  return [
    `  <testsuite name="${escape(path)}" tests="${findings.length}" failures="${failures}" errors="0">`,
    ...findings.map((finding) => testCase(finding, options)),
    '  </testsuite>',
  ].join('\n')
}

function testCase(finding: Finding, { language, rules }: ReportOptions): string {
  const { path, span, rule, severity, message, excerpt } = finding
  const place = span === null ? path : `${path}:${span.line}:${span.column}`
  const help = rules.find(({ id }) => id === rule)
  const details = [place, excerpt?.text, help?.why[language], help?.mend[language]].filter((line) => line !== undefined).join('\n')
  const open = `    <testcase classname="${escape(path)}" name="${escape(span === null ? rule : `${rule} ${span.line}:${span.column}`)}">`
  return fails(finding)
    ? `${open}\n      <failure type="${severity}" message="${escape(message[language])}">${escape(details)}</failure>\n    </testcase>`
    : `${open}\n      <system-out>${escape(`${message[language]}\n${details}`)}</system-out>\n    </testcase>`
}

function brokenSuite({ path, message }: FailedFile, { language }: ReportOptions): string {
  return [
    `  <testsuite name="${escape(path)}" tests="1" failures="0" errors="1">`,
    `    <testcase classname="${escape(path)}" name="read">`,
    `      <error message="${escape(message[language])}"></error>`,
    '    </testcase>',
    '  </testsuite>',
  ].join('\n')
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\t': '&#9;',
  '\r': '&#13;',
}

// XML 1.0 has no way to write most control characters, nor half of a surrogate pair.
function escape(text: string): string {
  return text.replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '\ufffd').replace(/[&<>"\n\t\r]/g, (sign) => ENTITIES[sign] ?? sign)
}
