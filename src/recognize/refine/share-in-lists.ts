import type { TargetReading } from './target-reading.ts'

/** What is said once for a list holds for its items: 新增 in `新增A 30个、B 100户`, 左右 in `5%、6.5%左右`, 超过 in `超过2%、5%`. */
export function shareInLists(text: string, targets: readonly TargetReading[]): TargetReading[] {
  const shared: TargetReading[] = []
  targets.forEach((target, index) => {
    const before = shared[index - 1]
    const after = targets[index + 1]
    let { basis, comparator, comparing } = target
    if (before && before.clause.from === target.clause.from) {
      const between = text.slice(before.to, target.from)
      const listed = /^[^，]{0,4}、[^，。；]{0,24}$/.test(between) && !/建|达|培/.test(between) && target.kind === before.kind
      if (basis === null && listed) basis = before.basis
      if (comparator === '=' && between === '、' && before.comparator === '>') ({ comparator, comparing } = before)
    }
    const laterComparator =
      after?.comparing &&
      after.clause.from === target.clause.from &&
      after.comparing.from >= after.to &&
      text.slice(target.to, after.from) === '、'
    if (comparator === '=' && laterComparator) ({ comparator, comparing } = after)
    shared.push({ ...target, basis, comparator, comparing })
  })
  return shared
}
