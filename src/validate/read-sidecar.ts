import { load } from 'js-yaml'
import type { Bilingual } from '../model/language.ts'
import { SourceEncoding } from '../model/lists.ts'
import { Sidecar } from '../model/sidecar.ts'

/** A sidecar, or why it is none. */
export type SidecarReading =
  { readonly sidecar: Sidecar; readonly broken: null } | { readonly sidecar: null; readonly broken: Bilingual | null }

const encodings = SourceEncoding.options.join(', ')

/** What each key of a sidecar holds. */
const EXPECTED: Readonly<Record<keyof Sidecar, Bilingual>> = {
  title: { en: 'the title of the document', zh: '文件标题' },
  jurisdiction: { en: 'the name of a place, or null', zh: '地区名称或null' },
  year: { en: 'a year from 1949 to 2100', zh: '1949至2100之间的年份' },
  encoding: { en: `one of ${encodings}`, zh: `以下之一：${encodings}` },
  sha256: { en: '64 hexadecimal digits, in small letters', zh: '64位小写十六进制数字' },
  origin: { en: 'where the document was taken from', zh: '文件来源' },
}

/** Reads the bytes of a sidecar; never throws. */
export function readSidecar(bytes: Uint8Array): SidecarReading {
  let value: unknown
  try {
    value = load(new TextDecoder().decode(bytes))
  } catch (error) {
    const line = firstLine(error)
    return { sidecar: null, broken: { en: `no YAML (${line})`, zh: `不是YAML（${line}）` } }
  }
  const result = Sidecar.safeParse(value)
  return result.success ? { sidecar: result.data, broken: null } : { sidecar: null, broken: whyBroken(value) }
}

/** Says which keys are missing, unknown or wrong, and what each should hold. */
function whyBroken(value: unknown): Bilingual {
  const keys = Object.keys(EXPECTED)
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { en: `expected the keys ${keys.join(', ')}`, zh: `应有${keys.join('、')}` }
  const entries = value as Readonly<Record<string, unknown>>
  const wrong = Object.entries(EXPECTED).flatMap(([key, { en, zh }]): Bilingual[] => {
    if (!Object.hasOwn(entries, key)) return [{ en: `${key} is missing, expected ${en}`, zh: `缺少${key}，应为${zh}` }]
    return Sidecar.shape[key as keyof Sidecar].safeParse(entries[key]).success
      ? []
      : [{ en: `${key} is ${printed(entries[key])}, expected ${en}`, zh: `${key}为${printed(entries[key])}，应为${zh}` }]
  })
  const unknown = Object.keys(entries)
    .filter((key) => !keys.includes(key))
    .map((key): Bilingual => ({ en: `${key} is no key of a sidecar`, zh: `没有名为${key}的项` }))
  const all = [...wrong, ...unknown]
  return { en: all.map(({ en }) => en).join('; '), zh: all.map(({ zh }) => zh).join('；') }
}

function printed(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? String(value))
  return text.length > 70 ? `${text.slice(0, 70)}…` : text
}

/** What a reader said first of what it could not read. */
export function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}
