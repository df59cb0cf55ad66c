import { placeClass, type PlaceClass } from '../../lexicon/place-classes.ts'
import type { ContrastMarks } from './contrast-marks.ts'
import { readMarks, withPlaceOfTitle } from './contrast-marks.ts'
import { type Dimension, dimensionOf, isRate } from '../dimension.ts'
import type { ListedTarget } from '../listed-parts.ts'
import { normalizeWording } from '../wording/normalize-wording.ts'
import { ownClause } from '../wording/own-clause.ts'
import { shareBase } from '../wording/share-base.ts'
import type { Vocabulary, WeighedWording } from '../wording/vocabulary.ts'
import { cutWording, headOf } from '../wording/cut-wording.ts'

/** A target as it is compared. */
export interface TargetProfile {
  readonly listed: ListedTarget
  readonly indicator: WeighedWording
  readonly clause: WeighedWording
  /** The title of the innermost titled action that holds it. */
  readonly around: WeighedWording
  readonly head: string
  readonly scope: string
  readonly place: PlaceClass | null
  readonly dimension: Dimension
  readonly rate: boolean
  readonly marks: ContrastMarks
  /** What a share is taken of; null where nothing says. */
  readonly base: WeighedWording | null
}

/** What is measured, with 覆盖率 where 全覆盖 says it in words; the clause where nothing is named. */
export function indicatorText({ target }: ListedTarget): string {
  const text = target.indicator ?? ownClause(target)
  return target.kind === 'coverage' && !text.includes('覆盖') ? `${text}覆盖率` : text
}

/** The kind of place without what only says that it is every one of them: `每个城市社区` and `全市城市社区` are 城市社区, `全市` nothing. */
export function bareScope(scope: string | null): string {
  if (scope === null) return ''
  return normalizeWording(scope)
    .replace(/^(?:(?:全|我)(?:自治区|[市省县区州盟旗国镇乡域])|辖区)/, '')
    .replace(/^(?:每个?|所有|各类?|全部|单个|单体)/, '')
}

/** Prepares a target; `title` marks what the plan’s title says of all its targets. */
export function profileTarget(listed: ListedTarget, vocabulary: Vocabulary, title: ContrastMarks): TargetProfile {
  const { target } = listed
  const indicator = indicatorText(listed)
  const clause = ownClause(target) + (target.kind === 'coverage' ? '覆盖率' : '')
  const scope = bareScope(target.scope)
  const [measured, around] = [normalizeWording(indicator), normalizeWording(clause)]
  const marks = readMarks(measured, scope + measured, around)
  const dimension = dimensionOf(target)
  const base = dimension.family === 'share' ? shareBase(target) : null
  return {
    listed,
    indicator: vocabulary.weigh(cutWording(indicator)),
    clause: vocabulary.weigh(cutWording(clause)),
    around: vocabulary.weigh(cutWording(titleAround(listed))),
    head: headOf(indicator),
    scope,
    place: placeClass(scope),
    dimension,
    rate: isRate(target),
    marks: (scope + measured).includes('社区') ? withPlaceOfTitle(marks, title) : marks,
    base: base === null ? null : vocabulary.weigh(cutWording(base)),
  }
}

function titleAround({ holder }: ListedTarget): string {
  let at = holder
  while (at !== null && at.action.title === null) at = at.parent
  return at?.action.title ?? ''
}
