import { readDepartment } from '../../lexicon/department-function.ts'
import type { Duty } from './read-duties.ts'
import { isLowerGovernment } from './unit-shape.ts'

/**
 * Whether names that nothing is said of are a list of units: `区文明办、区政府新闻办`, `民政部`; every one must be a known department in full or
 * a collective beside one; `各区县政府` is. `各有关部门` alone, `原市卫生局` and `村（社区）` are not.
 */
export function isNamedList(duties: readonly Duty[]): boolean {
  let named = 0
  for (const { text, shape } of duties) {
    if (text.startsWith('各') && isLowerGovernment(text)) {
      named++
      continue
    }
    if (shape === 'collective') continue
    const match = shape === 'department' ? readDepartment(text) : null
    if (!match || !FRONT.test(text.slice(0, match.start)) || SOMEWHERE.has(match.department.key)) return false
    named++
  }
  return named > 0
}

const FRONT =
  /^(?![原含经见如对])(?:(?:[\u4e00-\u9fff]{0,6}(?:省|市|县|区|州|盟|旗|自治区|兵团))?(?:委|政府|人民政府)?|国家|全国|中国|中央|国务院)$/
const SOMEWHERE: ReadonlySet<string> = new Set([
  'school',
  'hospital',
  'university',
  'research-institute',
  'grassroots-committee',
  'subdistrict',
  'township',
])
