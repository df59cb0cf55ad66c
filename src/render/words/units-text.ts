import type { Bilingual, Language } from '../../model/language.ts'
import type { UnitRole } from '../../model/lists.ts'
import type { Responsibility } from '../../model/responsibility.ts'
import { unitNames } from '../rows/unit-names.ts'
import { roleLabels } from './kind-labels.ts'

const roles: readonly UnitRole[] = ['lead', 'responsible', 'support', 'implement']
const openEnded: Bilingual = { en: ' and others', zh: '等' }

/** The units that answer for an action, by role: `lead 市民政局; support 市财政局、市教育局`; the role is left out where all have the plain one. */
export function unitsText(responsibility: Responsibility | null, language: Language): string {
  if (responsibility === null) return ''
  const plain = responsibility.units.every(({ role }) => role === 'responsible')
  const parts = roles.flatMap((role) => {
    const names = unitNames(responsibility, role)
    return names === null ? [] : [plain ? names : `${roleLabels[role][language]}${language === 'zh' ? '：' : ' '}${names}`]
  })
  return parts.join(language === 'zh' ? '；' : '; ') + (responsibility.openEnded && parts.length > 0 ? openEnded[language] : '')
}
