import { agree } from '../../extract/document/find-title.ts'
import type { DocumentFacts } from '../../model/document.ts'
import type { CheckedSidecar, Problem, SidecarRule } from '../rule.ts'
import { exampleDocument, exampleSidecar } from '../sidecar-example.ts'

/** A sidecar that says something else than its document. */
export const sidecarMismatch: SidecarRule = {
  id: 'sidecar-mismatch',
  subject: 'sidecar',
  severity: 'error',
  summary: {
    en: 'The document is not what its sidecar says (sha256, encoding, title, jurisdiction, year)',
    zh: '文件与附带说明不符（sha256、编码、标题、地区、年份）',
  },
  why: { en: 'The file was changed, mixed up or saved anew since it was taken.', zh: '文件被改动、弄混，或被重新保存过。' },
  mend: { en: 'Restore the file; or, where the sidecar is wrong, correct it.', zh: '恢复原文件；若附带说明有误，则更正附带说明。' },
  passes: { 'a.txt': exampleDocument, 'a.source.yaml': exampleSidecar() },
  fails: { 'a.txt': exampleDocument, 'a.source.yaml': exampleSidecar({ sha256: 'ab'.repeat(32), title: '某县防汛抢险工作预案' }) },
  check: ({ sidecar, plan }) => (sidecar === null || plan.source.part > 1 ? [] : differences(sidecar, plan)),
}

function differences(sidecar: NonNullable<CheckedSidecar['sidecar']>, { source, document }: CheckedSidecar['plan']): Problem[] {
  const title = document.title
  const wrong: (readonly [key: string, zh: string, found: string, expected: string, place: Problem['place']])[] = []
  if (source.sha256 !== sidecar.sha256) wrong.push(['sha256', 'sha256', source.sha256, sidecar.sha256, null])
  if (source.encoding !== sidecar.encoding) wrong.push(['encoding', '编码', source.encoding, sidecar.encoding, null])
  if (title === null || !agree(title, sidecar.title))
    wrong.push(['title', '标题', title ?? 'no title', sidecar.title, document.places.title ?? null])
  const place = document.jurisdiction?.name ?? null
  if (place !== null && sidecar.jurisdiction !== null && place !== sidecar.jurisdiction)
    wrong.push(['jurisdiction', '地区', place, sidecar.jurisdiction, null])
  const years = yearsOf(document)
  if (years.length > 0 && !years.includes(sidecar.year)) wrong.push(['year', '年份', years.join(', '), String(sidecar.year), null])
  return wrong.map(([key, zh, found, expected, place]) => ({
    place,
    message: {
      en: `Unexpected ${key} ${found}, expected ${expected} as in the sidecar`,
      zh: `${zh}为“${found}”，附带说明写的是“${expected}”`,
    },
  }))
}

/** Every year that a document may be filed under: those of its title, its period, its number and its issue; none where it names no year. */
function yearsOf({ title, period, documentNumber, issuedOn }: DocumentFacts): number[] {
  const printed = [title, documentNumber, issuedOn].flatMap((text) => [...(text ?? '').matchAll(/(?<!\d)(?:19|20)\d{2}(?!\d)/g)])
  const covered: number[] = []
  if (period !== null) for (let year = yearOf(period.from); year <= yearOf(period.to); year++) covered.push(year)
  return [...new Set([...printed.map(([year]) => Number(year)), ...covered])].sort((one, other) => one - other)
}

const yearOf = (date: string): number => Number(date.slice(0, 4))
