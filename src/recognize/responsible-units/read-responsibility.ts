import type { UnitRole } from '../../model/lists.ts'
import type { DutySense } from '../../lexicon/responsibility-words.ts'
import { isNamedList } from './is-named-list.ts'
import { nameUnits } from './name-units.ts'
import { readDocumentWide } from './read-document-wide.ts'
import { DutyList } from './read-duties.ts'
import { readRemark, statesFirstLeads } from './read-remark.ts'
import type { ResponsibilityReading, TextRange, UnitReading } from './responsibility-reading.ts'
import { splitItems, type Item } from './split-items.ts'
import { splitLabels, type LabelledPart } from './split-labels.ts'

/**
 * Reads the inner text of a bracket, a unit line or a cell of a table: `责任单位：市民政局、财政局等按职责分工负责`, `省民政厅牵头，省财政厅配合`.
 * Null for prose and numbers: `以下简称《条例》`, `含新建、改扩建`, `政府牵头、部门配合`. `column` is the role that the heading of a cell’s column gives.
 */
export function readResponsibility(text: string, column?: UnitRole): ResponsibilityReading | null {
  if (!MAY_NAME_UNITS.test(text) || text.length > LONGEST) return null
  const documentWide = readDocumentWide(text)
  const parts = splitLabels(documentWide ? text.slice(0, documentWide.start) : text)
  const labelled = column !== undefined || parts.some(({ label }) => label === 'units')
  const list = new DutyList(text, labelled)
  const found: Found = { firstLeads: false, deadlineText: null, scopeText: null, start: -1, end: 0 }
  for (const part of parts) {
    if (statesFirstLeads(part.note)) found.firstLeads = true
    if (part.label === 'deadline') found.deadlineText = trimmed(text, part.start, part.end)
    else if (part.label === 'scope') found.scopeText = readScope(text, part)
    else if (part.label !== 'other' && !readPart(text, part, list, column, labelled, found)) return null
  }
  list.close()
  const known = list.duties.filter(({ shape }) => shape === 'department').length
  const units = nameUnits(list.duties, labelled || (list.stated && known >= 2))
  if (!units || (units.length === 0 && !documentWide)) return null
  const form = labelled ? 'labelled' : list.stated ? 'stated' : 'bare'
  if (form === 'bare' && units.length > 0 && !isNamedList(list.duties)) return null
  return {
    units: found.firstLeads ? leadFirst(units) : units,
    openEnded: list.openEnded,
    form,
    firstLeads: found.firstLeads,
    documentWide,
    deadlineText: found.deadlineText,
    scopeText: found.scopeText,
    start: Math.max(0, found.start),
    end: units.length === 0 && documentWide ? documentWide.end : found.end,
  }
}

/** Makes the first unit lead, as a note elsewhere in the document may say of every list. */
export function leadFirst(units: readonly UnitReading[]): readonly UnitReading[] {
  if (units.some(({ role }) => role === 'lead')) return units
  return units.map((unit, at) => (at === 0 ? { ...unit, role: 'lead' } : unit))
}

interface Found {
  firstLeads: boolean
  deadlineText: TextRange | null
  scopeText: TextRange | null
  start: number
  end: number
}

const LONGEST = 2000
const MAY_NAME_UNITS = /[局委厅部署办会院府区县市镇乡街社所队心司团行联协校关处室组班学地]|单位|部门|机构/
const SENSE_OF_COLUMN: Readonly<Record<UnitRole, DutySense>> = {
  lead: 'lead',
  support: 'support',
  implement: 'implement',
  responsible: 'plain',
}

/** Reads the units of a part; false where it names something else. */
function readPart(
  text: string,
  part: LabelledPart,
  list: DutyList,
  column: UnitRole | undefined,
  labelled: boolean,
  found: Found,
): boolean {
  list.begin(part.label === 'units' ? part.sense : column === undefined ? 'plain' : SENSE_OF_COLUMN[column])
  const strict = part.label === null && column === undefined
  // Words before the first label are units only when all of them are.
  if (strict && labelled && !readPart(text, part, new DutyList(text, false), column, false, { ...found })) return true
  for (const item of splitItems(text, part.start, part.end)) {
    const { start, end } = trimmed(text, item.start, item.end)
    if (start === end) continue
    const remark = readRemark(text, start, end)
    if (remark?.kind === 'first-leads') found.firstLeads = true
    else if (remark?.kind === 'time') found.deadlineText ??= remark.range
    else if (!remark && !list.read({ start, end, mark: item.mark })) {
      if (strict) return false
      if (goesOn(item)) continue
      return list.duties.length > 0 || found.start >= 0
    }
    if (found.start < 0) found.start = part.labelStart
    found.end = list.cut ?? end
  }
  return true
}

/** A short word among units that is none (a person, a place) is passed over; anything else ends the line. */
function goesOn({ mark, start, end }: Item): boolean {
  return mark === '、' && end - start <= 8
}

/** 所有自贸试验区，以下除标注…: what follows the scope speaks of other actions. */
function readScope(text: string, part: LabelledPart): TextRange {
  const rest = /[，；。]以下/.exec(text.slice(part.start, part.end))
  return trimmed(text, part.start, rest ? part.start + rest.index : part.end)
}

function trimmed(text: string, start: number, end: number): TextRange {
  let from = start
  let to = end
  while (from < to && EDGE.includes(text.charAt(from))) from++
  while (to > from && EDGE.includes(text.charAt(to - 1))) to--
  return { start: from, end: to }
}

const EDGE = ' 　\t\n，、；。,;'
