import type { Plan } from '../../model/plan.ts'
import type { PlanFormat, RenderOptions } from '../plan-format.ts'
import { allActions, allTargets } from '../rows/placed-action.ts'
import { separatedBy } from '../separated-by.ts'
import { factLines } from '../words/fact-lines.ts'
import { countText, labels, titleText } from '../words/outline-labels.ts'
import { targetCells, targetHeads } from '../words/target-cells.ts'
import { textTable } from './text-table.ts'
import { wrapText } from './wrap-text.ts'

/** A table for a quick look on a terminal: what a document is, and its targets. */
export const tableFormat: PlanFormat = {
  extension: 'txt',
  piece: ({ plans }, options) => plans.map((plan) => table(plan, options)).join('\n'),
  open: () => separatedBy('\n'),
}

const shownFacts: ReadonlySet<string> = new Set(['jurisdiction', 'documentNumber', 'issuedOn', 'period'])

function table(plan: Plan, { language, width }: RenderOptions): string {
  const { document, source } = plan
  const targets = allTargets(plan)
  const facts = [
    ...factLines(document, language).flatMap(({ key, text }) => (shownFacts.has(key) ? [text] : [])),
    countText(allActions(plan).length, 'actions', language),
    countText(targets.length, 'targets', language),
  ]
  const columns = targetHeads(language).map((head) => ({ head, right: head === labels.target[language] }))
  const lines = [
    ...wrapText(titleText(document.title, source.path, language), width),
    ...wrapText(facts.join(' · '), width),
    '',
    ...(targets.length === 0
      ? [labels.noTargets[language]]
      : textTable(
          columns,
          targets.map((target) => targetCells(target, language)),
          width,
        )),
  ]
  return lines.join('\n') + '\n'
}
