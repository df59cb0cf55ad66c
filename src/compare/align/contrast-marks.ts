import { type Contrast, contrasts } from '../../lexicon/contrasts.ts'
import { normalizeWording } from '../wording/normalize-wording.ts'

/** Which members of each contrast a target names: a bit a member. */
export type ContrastMarks = readonly number[]

/** A contrast in which two targets have different members, and the words by which they do. */
export interface Conflict {
  readonly contrast: Contrast
  readonly left: string
  readonly right: string
}

const prepared = contrasts.map((contrast) => ({
  contrast,
  members: contrast.members.map((words) => words.map((word) => normalizeWording(word))),
}))

/** Reads the marks of a target from its normalized texts. */
export function readMarks(indicator: string, place: string, clause: string): ContrastMarks {
  return prepared.map(({ contrast, members }) => {
    const text = contrast.within === 'clause' ? clause : contrast.key === 'place' ? place : indicator
    return members.reduce((mask, words, member) => (words.some((word) => text.includes(word)) ? mask | (1 << member) : mask), 0)
  })
}

/** Adds to marks of places what the title says of the whole plan, where the target names no side itself. */
export function withPlaceOfTitle(marks: ContrastMarks, title: ContrastMarks): ContrastMarks {
  return marks.map((mask, at) =>
    mask === 0 && prepared[at]?.contrast.effect === 'apart' && prepared[at].contrast.key === 'place' ? (title[at] ?? 0) : mask,
  )
}

/** Finds where two targets exclude each other: `城市社区` and `农村社区`; not `省级` and nothing, not `小学和初中` and `初中`. */
export function findConflicts(left: ContrastMarks, right: ContrastMarks): Conflict[] {
  const conflicts: Conflict[] = []
  prepared.forEach(({ contrast }, at) => {
    const [one, other] = [left[at] ?? 0, right[at] ?? 0]
    if ((one & other) !== 0 || one === other) return
    if (one !== 0 && other !== 0) conflicts.push({ contrast, left: wordOf(contrast, one), right: wordOf(contrast, other) })
    else if (contrast.exclusive) conflicts.push({ contrast, left: wordOf(contrast, one), right: wordOf(contrast, other) })
  })
  return conflicts
}

/** How many contrasts only one of the two has a word of: `省级示范村` and `示范村`. */
export function countOneSided(left: ContrastMarks, right: ContrastMarks): number {
  return prepared.reduce((count, { contrast }, at) => {
    const oneSided = (left[at] === 0) !== (right[at] === 0)
    return oneSided && (contrast.key === 'level' || contrast.key === 'grade' || contrast.key === 'population') ? count + 1 : count
  }, 0)
}

function wordOf({ members }: Contrast, mask: number): string {
  return members.find((_, member) => (mask & (1 << member)) !== 0)?.[0] ?? 'none'
}
