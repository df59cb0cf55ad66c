import type { Bilingual, Language } from '../../model/language.ts'
import type { PlanDocument } from '../plan-format.ts'

type Facts = PlanDocument['plans'][number]['document']

const labels = {
  jurisdiction: { en: 'Jurisdiction', zh: '地区' },
  documentNumber: { en: 'Number', zh: '文号' },
  issuers: { en: 'Issued by', zh: '发文机关' },
  addressees: { en: 'Addressed to', zh: '主送机关' },
  copiedTo: { en: 'Copied to', zh: '抄送' },
  issuedOn: { en: 'Issued on', zh: '成文日期' },
  effectiveFrom: { en: 'In force from', zh: '施行日期' },
  validUntil: { en: 'Valid until', zh: '有效期至' },
  period: { en: 'Period', zh: '规划期' },
  disclosure: { en: 'Disclosure', zh: '公开方式' },
} satisfies Readonly<Record<string, Bilingual>>

/** A fact with what people call it. */
export interface FactLine {
  readonly key: keyof typeof labels
  readonly label: string
  readonly text: string
}

/** The facts that a document states, in the order in which people look for them. */
export function factLines(facts: Facts, language: Language): FactLine[] {
  const { jurisdiction, period } = facts
  const texts: Readonly<Record<keyof typeof labels, string | null>> = {
    jurisdiction: jurisdiction && placeText(jurisdiction),
    documentNumber: facts.documentNumber,
    issuers: listed(facts.issuers),
    addressees: listed(facts.addressees),
    copiedTo: listed(facts.copiedTo),
    issuedOn: facts.issuedOn,
    effectiveFrom: facts.effectiveFrom,
    validUntil: facts.validUntil,
    period: period && `${period.from} – ${period.to}`,
    disclosure: facts.disclosure,
  }
  return (Object.keys(labels) as (keyof typeof labels)[]).flatMap((key) => {
    const text = texts[key]
    return text === null ? [] : [{ key, label: labels[key][language], text }]
  })
}

function placeText({ name, province }: NonNullable<Facts['jurisdiction']>): string {
  return province === null || province === name ? name : `${province} ${name}`
}

function listed(names: readonly string[]): string | null {
  return names.length === 0 ? null : names.join('、')
}
