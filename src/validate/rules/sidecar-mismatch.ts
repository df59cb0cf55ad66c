import { agree } from '../../extract/document/find-title.ts'
import type { CheckedSidecar, Problem, SidecarRule } from '../rule.ts'
import { exampleDocument, exampleSidecar } from '../sidecar-example.ts'

/** A sidecar that says something else than its document. */
export const sidecarMismatch: SidecarRule = {
  id: 'sidecar-mismatch',
  subject: 'sidecar',
  severity: 'error',
  summary: { en: 'The document is not what its sidecar says (sha256, encoding, title)', zh: '文件与附带说明不符（sha256、编码、标题）' },
  why: { en: 'The file was changed, mixed up or saved anew since it was taken.', zh: '文件被改动、弄混，或被重新保存过。' },
  mend: { en: 'Restore the file; or, where the change is meant, correct the sidecar.', zh: '恢复原文件；若为有意改动，则更新附带说明。' },
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
  return wrong.map(([key, zh, found, expected, place]) => ({
    place,
    message: {
      en: `Unexpected ${key} ${short(found)}, expected ${short(expected)} as in the sidecar`,
      zh: `${zh}为“${short(found)}”，附带说明写的是“${short(expected)}”`,
    },
  }))
}

const short = (value: string): string => (/^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, 12)}…` : value)
