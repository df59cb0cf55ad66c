import { departments, departmentSuffixes, type Department } from './departments.ts'

/** A department read at the end of a name: what stands before `start` is its place and the organ that it belongs to. */
export interface DepartmentMatch {
  readonly department: Department
  readonly start: number
}

/**
 * Tells the function of a department from its name in full, the same for `市卫健委`, `市卫生健康委` and `省卫生健康委员会`;
 * null for what is no known department, as `各有关部门` or `社会组织`.
 */
export function departmentFunction(name: string): string | null {
  return readDepartment(name)?.department.key ?? null
}

/** Reads which department a name ends in: `济南市教育局` is 教育 from offset 3; not `教育局市民政局`, which is two. */
export function readDepartment(name: string): DepartmentMatch | null {
  const known = recent.get(name)
  if (known !== undefined) return known
  const match = matchDepartment(name)
  if (recent.size >= MOST_RECENT) recent.clear()
  recent.set(name, match)
  return match
}

// A document names the same units again and again.
const recent = new Map<string, DepartmentMatch | null>()
const MOST_RECENT = 2000

function matchDepartment(name: string): DepartmentMatch | null {
  const base = withoutNote(name)
  if (base.length < 2 || base.length > LONGEST) return null
  const match = byEnding(base) ?? byMark(base)
  if (match && match.start < 3) return match
  const first = byFirstStem(base)
  return first && (!match || first.start < match.start) ? first : match
}

const LONGEST = 60
const names = new Map<string, Department>()
const stems = new Map<string, Department>()
const marks: { mark: string; department: Department }[] = []
for (const department of departments) {
  for (const name of department.names) names.set(name, department)
  for (const stem of department.stems) stems.set(stem, department)
  for (const mark of department.marks) marks.push({ mark, department })
}
const LONGEST_STEM = Math.max(...[...stems.keys()].map((stem) => stem.length))
const COMBINED = ['局', '委', '委员会', '厅', '办', '办公室', '中心', '服务中心', '部门']

/** A name without a bracket at its end that says what else it is: 市工业和信息化局（市无线电管理局）. */
function withoutNote(name: string): string {
  let base = name
  while (base.endsWith('）')) {
    if (names.has(base)) return base
    const open = base.lastIndexOf('（')
    if (open <= 0) return base
    base = base.slice(0, open)
  }
  return base
}

function byEnding(base: string): DepartmentMatch | null {
  const suffixes = departmentSuffixes.filter((suffix) => base.endsWith(suffix))
  for (let start = 0; start < base.length - 1; start++) {
    const department = names.get(base.slice(start)) ?? byStem(base, start, suffixes)
    if (department) return OTHER_ORGAN.test(base.slice(0, start)) ? null : { department, start }
  }
  return null
}

function byStem(base: string, start: number, suffixes: readonly string[]): Department | undefined {
  for (const suffix of suffixes) {
    const department = stems.get(base.slice(start, base.length - suffix.length))
    if (department) return department
  }
  return undefined
}

// A department inside another one (市教育局团委), or two names run together, is not the department that it ends in.
const OTHER_ORGAN = /[局厅部]/

function byMark(base: string): DepartmentMatch | null {
  for (const { mark, department } of marks) {
    const start = base.indexOf(mark)
    if (start >= 0) return { department, start }
  }
  return null
}

/** A department of several functions counts by the first: 市教育科技和文化局. */
function byFirstStem(base: string): DepartmentMatch | null {
  const suffix = COMBINED.find((ending) => base.endsWith(ending))
  if (suffix === undefined) return null
  const end = base.length - suffix.length
  for (let start = 0; start < end - 2 && start <= 12; start++) {
    if (start > 0 && !AFTER_PLACE.test(base.slice(0, start))) continue
    for (let length = Math.min(LONGEST_STEM, end - start - 1); length >= 2; length--) {
      const department = stems.get(base.slice(start, start + length))
      if (department) return OTHER_ORGAN.test(base.slice(start, end)) ? null : { department, start }
    }
  }
  return null
}

const AFTER_PLACE = /^[^局厅部]*(?:[省市县区州盟旗委府）]|国家|中国|全国)$/
