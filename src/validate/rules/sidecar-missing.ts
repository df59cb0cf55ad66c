import type { SidecarRule } from '../rule.ts'
import { exampleDocument, exampleSidecar } from '../sidecar-example.ts'

/** A document without a sidecar among documents that have one. */
export const sidecarMissing: SidecarRule = {
  id: 'sidecar-missing',
  subject: 'sidecar',
  severity: 'warning',
  summary: { en: 'The document has no sidecar though others of its folder have one', zh: '同目录文件都有附带说明，此文件没有' },
  why: { en: 'Nothing tells where it came from, nor whether it was changed since.', zh: '来源不明，也无法判断是否被改动。' },
  mend: {
    en: 'Write NAME.source.yaml beside it: title, jurisdiction, year, encoding, sha256, origin.',
    zh: '在旁边写一个“名称.source.yaml”，注明标题、地区、年份、编码、sha256和来源。',
  },
  passes: { 'a.txt': exampleDocument, 'a.source.yaml': exampleSidecar() },
  fails: { 'a.txt': exampleDocument, 'a.source.yaml': exampleSidecar(), 'b.txt': '某县防汛抢险工作预案\n一、组织指挥。成立防汛指挥部。' },
  check: ({ sidecar, broken, expected, sidecarPath, plan }) =>
    sidecar === null && broken === null && expected && plan.source.part === 1
      ? [{ place: null, message: { en: `Unexpected document without ${sidecarPath}`, zh: `缺少${sidecarPath}` } }]
      : [],
}
