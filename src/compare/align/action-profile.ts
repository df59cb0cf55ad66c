import type { Action } from '../../model/action.ts'
import type { ListedAction } from '../listed-parts.ts'
import { normalizeWording } from '../wording/normalize-wording.ts'
import { indicatorText } from './target-profile.ts'
import type { Vocabulary, WeighedWording } from '../wording/vocabulary.ts'
import { cutWording, type Pieces } from '../wording/cut-wording.ts'

/** An action as it is compared. */
export interface ActionProfile {
  readonly listed: ListedAction
  readonly title: WeighedWording
  /** What is measured inside it, and the titles of the actions inside it. */
  readonly content: WeighedWording
  readonly functions: ReadonlySet<string>
  /** The same for two actions that say the same, whatever their numbers and their order */
  readonly signature: string
  /** The same for two actions that say the same under their titles; null where there is nothing under it, or no title. */
  readonly body: string | null
  /** Whether something is measured in it, so that an equal body is no chance. */
  readonly measured: boolean
}

/** Prepares an action. */
export function profileAction(listed: ListedAction, vocabulary: Vocabulary): ActionProfile {
  const { action } = listed
  return {
    listed,
    title: vocabulary.weigh(cutWording(action.title ?? '')),
    content: vocabulary.weigh(contentOf(action)),
    functions: new Set(unitsOf(action)),
    signature: signatureOf(action),
    body: bodyOf(action),
    measured: isMeasured(action),
  }
}

/** The departments that answer for an action, by their function; those of unknown function by their name. */
export function unitsOf({ responsibility }: Action): string[] {
  return [...new Set(responsibility?.units.map((unit) => unit.function ?? unit.name) ?? [])]
}

function contentOf(action: Action): Pieces {
  const pieces = new Map<string, number>()
  const add = (more: Pieces): void => {
    for (const [piece, weight] of more) pieces.set(piece, weight)
  }
  for (const target of action.targets) add(cutWording(indicatorText({ target, holder: null })))
  for (const child of action.actions) {
    add(cutWording(child.title ?? ''))
    for (const [piece, weight] of contentOf(child)) pieces.set(piece, weight)
  }
  return pieces
}

// Of the text itself a plan keeps only what it found there, and how long it is.
function bodyOf(action: Action): string | null {
  if (action.title === null) return null
  const length = action.span.end - action.span.start - (action.number?.length ?? 0) - action.title.length
  return length < LEAST_BODY ? null : [String(length), ...partsOf(action)].join('\n')
}

const LEAST_BODY = 12

function isMeasured({ targets, actions }: Action): boolean {
  return targets.length > 0 || actions.some(isMeasured)
}

function signatureOf(action: Action): string {
  const bodyLength = action.span.end - action.span.start - (action.number?.length ?? 0)
  return [action.title === null ? String(bodyLength) : normalizeWording(action.title), ...partsOf(action)].join('\n')
}

function partsOf(action: Action): string[] {
  return [
    ...unitsOf(action).toSorted(),
    ...action.targets.map(({ quote, text }) => `\u0001${quote} ${text}`).toSorted(),
    ...action.actions.map((child) => `\u0002${signatureOf(child)}\u0003`).toSorted(),
  ]
}
