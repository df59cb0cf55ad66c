import type { ResponsibleUnit } from '../../model/responsibility.ts'
import type { DocumentRule } from '../rule.ts'

// What names no single department: lower governments, those concerned, companies, schools, working groups.
const GENERAL =
  /[各有相]关|^各|等|以上|人民政府|政府$|管委会|委员会$|公司|集团|企业|银行|大学|学院|学校|医院|机构|协会|学会|商会|联盟|基金会|研究院|研究所|中心$|小组|工作组|指挥部|专班|单位|部门|街道|乡镇|社区|园区|新区|开发区|[县区市镇乡处]$/

/** A unit that the lexicon of departments does not know. */
export const unitUnknown: DocumentRule = {
  id: 'unit-unknown',
  subject: 'document',
  severity: 'info',
  summary: { en: 'A responsible unit is no department that the lexicon knows', zh: '责任单位不在部门词典中' },
  why: {
    en: 'The name may be misspelt or broken; or the lexicon lacks it, and the unit has no function by which plans are compared.',
    zh: '名称可能有误或被断开；也可能词典未收，无法跨文件对应职能。',
  },
  mend: { en: 'Correct the name; or add the department to the lexicon.', zh: '更正名称，或把该部门补入词典。' },
  passes: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。（责任单位：市民政局、市财政局）',
  fails: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。（责任单位：市民政局、市星际事务局）',
  check: ({ actions }) => {
    const seen = new Set<string>()
    return actions
      .flatMap(({ responsibility }) => (responsibility && !responsibility.inherited ? responsibility.units : []))
      .filter((unit) => isUnknown(unit) && !seen.has(unit.name) && seen.add(unit.name))
      .map(({ name, span }) => ({
        place: span,
        message: { en: `Unexpected unit ${name}, expected a department of the lexicon`, zh: `词典中没有“${name}”` },
      }))
  },
}

function isUnknown({ name, function: known }: ResponsibleUnit): boolean {
  return known === null && !GENERAL.test(name)
}
