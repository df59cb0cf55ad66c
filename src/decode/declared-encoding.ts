import type { SourceEncoding } from '../model/lists.ts'
import { resolveEncoding } from './encoding-labels.ts'

/** The encoding that a page or an XML document says it is in; `other` for one that is not read. */
export type DeclaredEncoding = { readonly encoding: SourceEncoding } | { readonly other: string }

const HEAD_BYTES = 4096
const DECLARATIONS = [
  /^\s*<\?xml\s[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})["']/,
  /<meta\s[^>]{0,400}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i,
]
// A page that says Latin is often Chinese all the same: nobody looked.
const EAST_ASIAN = /^(?:big5|shift|sjis|euc|iso-2022|ks_?c|windows-9(?:49|50)|hz-)/i

/** Reads what the head of a page or an XML document says of its encoding: `<meta charset="gb2312">`, `<?xml encoding="GBK"?>`; undefined where it says nothing. */
export function declaredEncoding(bytes: Uint8Array): DeclaredEncoding | undefined {
  if (!bytes.subarray(0, HEAD_BYTES).includes(0x3c)) return undefined
  const head = String.fromCharCode(...bytes.subarray(0, HEAD_BYTES))
  const label = DECLARATIONS.map((declaration) => declaration.exec(head)?.[1]).find((found) => found !== undefined)
  if (label === undefined) return undefined
  const encoding = resolveEncoding(label === 'x-gbk' || label === 'cp936' ? 'gbk' : label)
  if (encoding !== undefined) return { encoding }
  return EAST_ASIAN.test(label) ? { other: label } : undefined
}

/** Whether bytes that happen to be valid UTF-8 hold Chinese in it, so that a declaration of another encoding is wrong. */
export function isChineseText(text: string): boolean {
  const wide = text.slice(0, 65_536).match(/[^\0-\x7f]/gu) ?? []
  const chinese = wide.filter((character) => /[\u2010-\u2026\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/.test(character)).length
  return chinese * 2 >= wide.length
}
