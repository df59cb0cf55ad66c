import { FindingsDocument, type Finding } from '../../src/model/finding.ts'
import { countFindings } from '../../src/validate/count-findings.ts'

const finding: Finding = {
  path: 'seeds/甲,乙:100%.txt',
  part: 1,
  rule: 'numbering-gap',
  severity: 'warning',
  message: { en: 'Unexpected 三、 after 一、, expected the next number', zh: '“一、”之后是“三、”，中间有缺' },
  span: { start: 40, end: 42, line: 3, column: 9 },
  end: { line: 3, column: 11 },
  excerpt: { text: '推进老旧小区改造。三、加强ＡＢＣ数字技术（5G）支撑', start: 9, end: 11 },
  related: null,
  fingerprint: '0123456789ab',
  accepted: false,
}

/** Findings with everything in them that a format must escape: signs of its own, line breaks, controls, halves of characters, wide and narrow characters. */
const findings: readonly Finding[] = [
  {
    ...finding,
    rule: 'no-title',
    severity: 'error',
    message: { en: 'Unexpected beginning, expected a title', zh: '没有找到标题' },
    span: null,
    end: null,
    excerpt: null,
  },
  finding,
  {
    ...finding,
    severity: 'info',
    rule: 'control-characters',
    message: { en: 'Unexpected <b>&amp;"100%"\r\n::error::\u0007\u001b[31m', zh: '含有]]>字符：,％\n第二行' },
    span: { start: 50, end: 90, line: 4, column: 2 },
    end: { line: 6, column: 5 },
    excerpt: { text: 'a\tb\u0007𠮷\u{1f600}“引号”—…\ud800', start: 4, end: 8 },
    fingerprint: 'ffffffffffff',
  },
  {
    ...finding,
    path: '/abs/文 件#1?.md',
    part: 2,
    related: { path: '/abs/b.md', span: { start: 3, end: 9, line: 1, column: 4 } },
    fingerprint: '00000000000a',
  },
  { ...finding, path: '/abs/文 件#1?.md', related: { path: 'b.md', span: null }, accepted: true, fingerprint: '00000000000b' },
]

/** A document of such findings. */
export const hostileFindings: FindingsDocument = {
  schemaVersion: '1',
  findings: [...findings],
  failures: [{ path: 'broken\n.pdf', message: { en: 'no permission', zh: '没有权限' } }],
  counts: countFindings(findings, 3),
}

/** A document without a finding. */
export const noFindings: FindingsDocument = { schemaVersion: '1', findings: [], failures: [], counts: countFindings([], 1) }
