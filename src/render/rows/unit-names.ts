import type { UnitRole } from '../../model/lists.ts'
import type { Responsibility } from '../../model/responsibility.ts'

/** The units that have a role, in one cell: 市民政局、市财政局; null where there are none. */
export function unitNames(responsibility: Responsibility | null | undefined, role: UnitRole): string | null {
  const names = responsibility?.units.filter((unit) => unit.role === role).map(({ name }) => name) ?? []
  return names.length === 0 ? null : names.join('、')
}
