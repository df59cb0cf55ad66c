import type { SourceEncoding } from '../model/lists.ts'

const encodings: Readonly<Record<string, SourceEncoding>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'utf-16le': 'utf-16le',
  utf16le: 'utf-16le',
  'utf-16be': 'utf-16be',
  utf16be: 'utf-16be',
  gb18030: 'gb18030',
  gbk: 'gb18030',
  gb2312: 'gb18030',
}

/** The names of the encodings for people who must choose one, aliases last. */
export const encodingLabels: readonly string[] = ['utf-8', 'utf-16le', 'utf-16be', 'gb18030', 'gbk', 'gb2312']

/** The encoding that a label names in any case, or undefined. */
export function resolveEncoding(label: string): SourceEncoding | undefined {
  const key = label.toLowerCase()
  return Object.hasOwn(encodings, key) ? encodings[key] : undefined
}
