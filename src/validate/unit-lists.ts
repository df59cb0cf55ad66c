import { findResponsibilities } from '../recognize/responsible-units/find-responsibilities.ts'
import type { UnitReading } from '../recognize/responsible-units/responsibility-reading.ts'
import type { Placed, Root, Section } from '../tree.ts'
import type { DiagnosedDocument } from '../extract/diagnostics/oddity.ts'

/** A list of units as it is printed, with its units at their places in the clean text. */
export interface UnitList extends Placed {
  readonly units: readonly (UnitReading & Placed)[]
}

/** Every printed list of units, in order; the plan joins those that close one action. */
export function unitLists({ parsed, root }: Pick<DiagnosedDocument, 'parsed' | 'root'>): UnitList[] {
  const { text } = parsed.document.map
  const lists: UnitList[] = []
  const visit = (parent: Root | Section): void => {
    for (const child of parent.children) {
      if (child.type === 'section') visit(child)
      if (child.type !== 'paragraph' || (child.kind !== 'text' && child.kind !== 'units' && child.kind !== 'bullet')) continue
      for (const { reading, start, end } of findResponsibilities(text.slice(child.from, child.to)))
        lists.push({
          from: start + child.from,
          to: end + child.from,
          units: reading.units.map((unit) => ({ ...unit, from: unit.start + child.from, to: unit.end + child.from })),
        })
    }
  }
  visit(root)
  return lists
}
