import type { TargetGroup } from './align/group-targets.ts'

/** Orders groups as the first plan does; what a later plan alone brings stands behind what it follows there. */
export function orderGroups(groups: readonly TargetGroup[], planCount: number): TargetGroup[] {
  const ordered: TargetGroup[] = []
  const placed = new Set<TargetGroup>()
  for (let plan = 0; plan < planCount; plan++) {
    const own = groups
      .flatMap((group) => {
        const member = group.members.find((candidate) => candidate.plan === plan)
        return member === undefined ? [] : [{ group, target: member.target }]
      })
      .toSorted((one, other) => one.target - other.target)
    const behind = new Map<TargetGroup | null, TargetGroup[]>()
    let anchor: TargetGroup | null = null
    for (const { group } of own) {
      if (placed.has(group)) {
        anchor = group
        continue
      }
      placed.add(group)
      const followers = behind.get(anchor)
      if (followers === undefined) behind.set(anchor, [group])
      else followers.push(group)
    }
    const before = ordered.splice(0)
    ordered.push(...(behind.get(null) ?? []), ...before.flatMap((group) => [group, ...(behind.get(group) ?? [])]))
  }
  return ordered
}
