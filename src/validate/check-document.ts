import { VFile } from 'vfile'
import type { ReadDocument } from '../decode/read-document.ts'
import { readResponsibilities } from '../extract/read-responsibilities.ts'
import type { Action } from '../model/action.ts'
import type { Plan } from '../model/plan.ts'
import { createProcessor, type PlanOptions } from '../processor.ts'
import { sha256Hex } from '../text/sha256-hex.ts'
import { unitLists } from './unit-lists.ts'
import type { CheckedDocument, CheckedText, PlacedTarget } from './rule.ts'

/** A file as its rules see it: its text, and every document in it. */
export interface CheckedFile {
  readonly text: CheckedText
  readonly documents: readonly CheckedDocument[]
}

/** Reads the documents of a decoded file for the rules. */
export function checkDocument(path: string, bytes: Uint8Array, read: ReadDocument, options: PlanOptions): CheckedFile | null {
  const file = new VFile({ value: read.text, path })
  const sha256 = sha256Hex(bytes)
  file.data.source = { format: read.format, encoding: read.encoding, sha256, characters: read.text.length }
  file.data.notes = []
  file.data.origins = read.origins ?? []
  const plans: Plan[] = createProcessor(options).processSync(file).result
  const { parsed, parts = [] } = file.data
  if (!parsed) return null
  const documents = plans.flatMap((plan, index): CheckedDocument[] => {
    const part = parts[index]
    if (!part) return []
    const { root, recognized } = part
    const actions = flatten(plan.actions)
    return [
      {
        parsed,
        root,
        recognized,
        responsibilities: readResponsibilities(parsed, root, recognized.times),
        plan,
        actions,
        targets: placed(plan, actions),
        unitLists: unitLists({ parsed, root }),
      },
    ]
  })
  const cut = read.notes.some(({ rule }) => rule === 'cut-character')
  return { text: { parsed, encoding: read.encoding, cut }, documents }
}

function flatten(actions: readonly Action[]): Action[] {
  return actions.flatMap((action) => [action, ...flatten(action.actions)])
}

function placed({ targets }: Plan, actions: readonly Action[]): PlacedTarget[] {
  return [
    ...targets.map((target) => ({ target, action: null })),
    ...actions.flatMap((action) => action.targets.map((target) => ({ target, action }))),
  ].sort((one, other) => one.target.span.start - other.target.span.start)
}
