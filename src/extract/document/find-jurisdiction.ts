import { isNationalOrgan } from '../../lexicon/organs.ts'
import type { Jurisdiction } from '../../model/document.ts'
import { mostNamedPlace, ownKind } from './most-named-place.ts'
import { readPlace } from './read-place.ts'

/** What a document says about whose plan it is, from the surest to the vaguest. */
export interface JurisdictionSources {
  /** The plan’s own title, the issuers, the notice’s title, the printer, the letterhead. */
  readonly names: readonly string[]
  readonly documentNumber: string | null
  readonly addressees: readonly string[]
  readonly text: string
}

const NATIONAL: Jurisdiction = { name: '全国', code: null, level: 'national', province: null }
const MASKED = /^(?:中共)?(?:\*{1,}|[×X]{2,}|某)[省市县区州]/

/**
 * The place whose plan it is: named in the title (`济宁市2023年…方案`), by who issues it (`吉林省民政厅`), else the place of the fitting level that the body names most
 * (`我市`, `全省`). The whole country for the organs of the state; null where the name is masked or absent.
 */
export function findJurisdiction({ names, documentNumber, addressees, text }: JurisdictionSources): Jurisdiction | null {
  for (const name of names) {
    if (MASKED.test(name)) return null
    const place = readPlace(name, text)
    if (place) return place
    if (isNationalOrgan(name)) return NATIONAL
  }
  if (/^(?:国(?:发|办|函)|中发|中办)/.test(documentNumber ?? '')) return NATIONAL
  if (addressees.some((name) => name.startsWith('各省'))) return NATIONAL
  const kind = ownKind(`${addressees.join('，')}\n${text}`)
  if (kind !== null) return mostNamedPlace(text, kind)
  return names.some((name) => /^(?:国家(?!级)|全国)/.test(name)) ? NATIONAL : null
}
