import type { Plan } from '../../model/plan.ts'
import { type ActionProfile, profileAction } from './action-profile.ts'
import { type ContrastMarks, readMarks } from './contrast-marks.ts'
import { type ListedAction, type ListedTarget, listActions, listTargets } from '../listed-parts.ts'
import { normalizeWording } from '../wording/normalize-wording.ts'
import { indicatorText, profileTarget, type TargetProfile } from './target-profile.ts'
import { createVocabulary } from '../wording/vocabulary.ts'
import { cutWording } from '../wording/cut-wording.ts'

/** A plan with everything in it weighed against the plans that it is compared with. */
export interface PreparedPlan {
  readonly plan: Plan
  readonly actions: readonly ActionProfile[]
  readonly targets: readonly TargetProfile[]
  /** For each target the number of the action that holds it; -1 outside every action. */
  readonly holders: readonly number[]
  /** All that alignment goes by: of two plans the same one always comes first. */
  readonly content: string
}

/** Prepares plans that are to be compared with each other. */
export function preparePlans(plans: readonly Plan[]): PreparedPlan[] {
  const listed = plans.map((plan) => {
    const actions = listActions(plan)
    return { plan, actions, targets: listTargets(plan, actions) }
  })
  const vocabulary = createVocabulary(
    listed.flatMap(({ actions, targets }) => [
      ...actions.map(({ action }) => cutWording(action.title ?? '')),
      ...targets.map((target) => cutWording(indicatorText(target))),
    ]),
  )
  return listed.map(({ plan, actions, targets }) => {
    const title = titleMarks(plan)
    const numbers = new Map<ListedAction, number>(actions.map((action, at) => [action, at]))
    const profiles = actions.map((action) => profileAction(action, vocabulary))
    return {
      plan,
      actions: profiles,
      targets: targets.map((target) => profileTarget(target, vocabulary, title)),
      content: contentOf(profiles, targets),
      holders: targets.map(({ holder }: ListedTarget) => (holder === null ? -1 : (numbers.get(holder) ?? -1))),
    }
  })
}

// A plan for 城市社区 means them where it says 社区.
function titleMarks({ document }: Plan): ContrastMarks {
  return readMarks('', normalizeWording(document.title ?? ''), '')
}

function contentOf(actions: readonly ActionProfile[], targets: readonly ListedTarget[]): string {
  return [
    ...actions.map(({ signature, listed }) => listed.action.id + signature),
    ...targets.map(({ target }) => [target.id, target.indicator, target.scope, target.quote, target.text].join(' ')),
  ].join('\n')
}
