/** The kind of place that a number holds for, as far as it decides whether two numbers may be compared. */
export type PlaceClass = 'county' | 'township' | 'community' | 'grid' | 'institution'

/** Words that say what kind of place a scope is, the longest first. */
const classes: readonly (readonly [PlaceClass, readonly string[]])[] = [
  ['community', ['城市社区', '农村社区', '城乡社区', '行政村', '自然村', '中心村', '社区', '村庄', '村']],
  ['township', ['乡镇街道', '乡镇', '街道', '镇']],
  ['county', ['县区', '市辖区', '县城', '县']],
  ['grid', ['网格']],
  ['institution', ['机构', '企业', '学校', '医院', '园区', '开发区', '小区', '项目', '景区']],
] // prettier-ignore

/** Tells the kind of place: `每个农村社区` is a community, `县区` a county; null for what names none, as `全市`. */
export function placeClass(scope: string): PlaceClass | null {
  return classes.find(([, words]) => words.some((word) => scope.includes(word)))?.[0] ?? null
}
