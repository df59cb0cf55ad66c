import type { SidecarRule } from '../rule.ts'
import { exampleDocument, exampleSidecar } from '../sidecar-example.ts'

/** A sidecar that cannot be read. */
export const sidecarInvalid: SidecarRule = {
  id: 'sidecar-invalid',
  subject: 'sidecar',
  severity: 'error',
  summary: { en: 'The sidecar cannot be read', zh: '附带说明无法读取' },
  why: { en: 'It vouches for nothing.', zh: '无法据此核对文件。' },
  mend: {
    en: 'Write it as YAML with title, jurisdiction, year, encoding, sha256 and origin.',
    zh: '按YAML格式写明title、jurisdiction、year、encoding、sha256和origin。',
  },
  passes: { 'a.txt': exampleDocument, 'a.source.yaml': exampleSidecar() },
  fails: { 'a.txt': exampleDocument, 'a.source.yaml': exampleSidecar({ year: 'soon' }) },
  check: ({ broken, sidecarPath, plan }) =>
    broken === null || plan.source.part > 1
      ? []
      : [{ place: null, message: { en: `Unexpected content of ${sidecarPath}: ${broken.en}`, zh: `${sidecarPath}有误：${broken.zh}` } }],
}
