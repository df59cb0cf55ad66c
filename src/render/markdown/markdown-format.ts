import { messageFor } from '../../model/diagnostic-messages.ts'
import type { Language } from '../../model/language.ts'
import type { Plan } from '../../model/plan.ts'
import type { PlanFormat } from '../plan-format.ts'
import { allTargets } from '../rows/placed-action.ts'
import { separatedBy } from '../separated-by.ts'
import { factLines } from '../words/fact-lines.ts'
import { inBrackets, labels, lineText, titleText } from '../words/outline-labels.ts'
import { unitsText } from '../words/units-text.ts'
import { actionLines } from './action-lines.ts'
import { escapeMarkdown } from './escape-markdown.ts'
import { targetTable } from './target-table.ts'

/** Markdown for people to read: the facts, a table of targets, the actions with their units, what is cited, what was odd. */
export const markdownFormat: PlanFormat = {
  extension: 'md',
  piece: ({ plans }, { language }) => plans.map((plan) => summary(plan, language)).join('\n'),
  open: () => separatedBy('\n'),
}

function summary(plan: Plan, language: Language): string {
  const { document, source } = plan
  const facts = factLines(document, language).map(({ label, text }) => `- **${label}** ${escapeMarkdown(text)}`)
  const units = unitsText(document.responsibility, language)
  if (units !== '') facts.push(`- **${labels.documentUnits[language]}** ${escapeMarkdown(units)}`)
  const targets = allTargets(plan)
  const cited = document.citations.map(
    ({ title, documentNumber }) => `- 《${escapeMarkdown(title)}》${documentNumber === null ? '' : ` ${escapeMarkdown(documentNumber)}`}`,
  )
  const diagnostics = plan.diagnostics.map(({ rule, message, span }) => {
    const place = span === null ? '' : inBrackets(lineText(span.line, language), language)
    return `- \`${rule}\` ${escapeMarkdown(messageFor(message, language))}${place}`
  })
  const sections = [
    [`# ${escapeMarkdown(titleText(document.title, source.path, language))}`],
    facts,
    [`## ${labels.targets[language]} (${targets.length})`],
    targets.length === 0 ? [labels.noTargets[language]] : targetTable(targets, language),
    ...section(labels.actions[language], actionLines(plan.actions, language)),
    ...section(labels.citations[language], cited),
    ...section(labels.diagnostics[language], diagnostics),
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n') + '\n')
    .join('\n')
}

function section(heading: string, lines: readonly string[]): (readonly string[])[] {
  return lines.length === 0 ? [] : [[`## ${heading}`], lines]
}
