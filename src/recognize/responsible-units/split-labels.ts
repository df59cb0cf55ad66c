import { allMatches } from '../../text/all-matches.ts'
import { deadlineLabels, labelNouns, labelWords, otherLabels, scopeLabels, type DutySense } from '../../lexicon/responsibility-words.ts'

/** A part of a unit line: what its label says, and where its content stands; the part before the first label has none. */
export interface LabelledPart {
  readonly label: 'units' | 'deadline' | 'scope' | 'other' | null
  readonly sense: DutySense
  /** What a bracket in the label adds: 排第一位的为牵头单位. */
  readonly note: string
  readonly labelStart: number
  readonly start: number
  readonly end: number
}

/**
 * Cuts a unit line at its labels: `牵头单位：市民政局；配合单位：市财政局` has two parts, also without anything between them.
 * `市民政局牵头负责` has one, without a label; a `：` behind other words is none.
 */
export function splitLabels(text: string): readonly LabelledPart[] {
  const parts: LabelledPart[] = []
  let open: Omit<LabelledPart, 'end'> = { label: null, sense: 'plain', note: '', labelStart: 0, start: 0 }
  if (text.includes('：')) {
    for (const match of allMatches(LABEL, text)) {
      if (match.index > open.start || open.label) parts.push({ ...open, end: match.index })
      open = { ...senseOf(match), note: match[3] ?? '', labelStart: match.index, start: match.index + match[0].length }
    }
  }
  parts.push({ ...open, end: text.length })
  return parts
}

/** Finds the labels of units in a text: 责任单位：, 牵头单位（部门）：, 配合：. */
export function findUnitLabels(text: string): readonly { readonly start: number; readonly end: number }[] {
  return allMatches(UNIT_LABEL, text).map((match) => ({ start: match.index, end: match.index + match[0].length }))
}

const WORDS = labelWords.map(({ word }) => word).join('|')
const NOUNS = labelNouns.join('|')
const JOIN = '(?:和|及|与|、|或)?'
const UNITS =
  `(?:主要|主体|第一|共同|具体|市级|省级|县级|区级)?(${WORDS})${JOIN}(${WORDS}|考核)?(?:${NOUNS})${JOIN}(?:${NOUNS})?` +
  `(?:（([^（）：]{1,24})）)?(?:为|是)?：|(牵头|主办|配合|协办)：`
const OTHERS = `(${deadlineLabels.join('|')})：|(${scopeLabels.join('|')})：|(?:(?:牵头|责任|分管|包保|挂点|联系)?[省市县区]?级?领导|${otherLabels.join('|')})：`
const UNIT_LABEL = new RegExp(UNITS, 'g')
const LABEL = new RegExp(`${UNITS}|${OTHERS}`, 'g')
const SENSES = new Map(labelWords.map(({ word, sense }) => [word, sense]))

function senseOf(match: RegExpExecArray): Pick<LabelledPart, 'label' | 'sense'> {
  const [, first, second, , bare, deadline, scope] = match
  if (deadline !== undefined) return { label: 'deadline', sense: 'plain' }
  if (scope !== undefined) return { label: 'scope', sense: 'plain' }
  const word = bare ?? (second === '牵头' ? second : first)
  return word === undefined ? { label: 'other', sense: 'plain' } : { label: 'units', sense: SENSES.get(word) ?? 'plain' }
}
