import type { Action } from '../model/action.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import { messageOf } from '../model/diagnostic-messages.ts'
import type { DocumentFacts } from '../model/document.ts'
import type { Plan, Source } from '../model/plan.ts'
import { SCHEMA_VERSION } from '../model/schema-version.ts'
import type { Target } from '../model/target.ts'
import type { Parsed } from '../parse/parse.ts'
import type { Recognized } from '../recognize/recognize-document.ts'
import type { Root, Section } from '../tree.ts'
import { extractDiagnostics } from './extract-diagnostics.ts'
import { extractTarget } from './extract-target.ts'
import { extractTasks } from './extract-tasks.ts'
import { readResponsibilities, type Responsibilities } from './read-responsibilities.ts'
import { toSpan } from './to-span.ts'

/** Turns one document’s tree with its readings into a plan; `source` and `facts` come from the stages that know them. */
export function extractPlan(parsed: Parsed, root: Root, recognized: Recognized, source: Source, facts: DocumentFacts): Plan {
  const responsibilities = readResponsibilities(parsed, root, recognized.times)
  const context: Context = { parsed, recognized, responsibilities }
  const [actions, targets] = [actionsOf(context, root, null), targetsOf(context, root, '')]
  const odd = extractDiagnostics(parsed, root, recognized, responsibilities)
  const nothing = facts.title === null && actions.length === 0 && targets.length === 0
  return {
    schemaVersion: SCHEMA_VERSION,
    source,
    document: { ...facts, responsibility: facts.responsibility ?? responsibilities.documentWide },
    actions,
    targets,
    diagnostics: nothing ? [noContent, ...odd] : odd,
  }
}

// What is no policy document at all would else come out empty without a word.
const noContent: Diagnostic = { rule: 'no-content', severity: 'warning', message: messageOf('no-content').en, span: null }

interface Context {
  readonly parsed: Parsed
  readonly recognized: Recognized
  readonly responsibilities: Responsibilities
}

/** The sections inside one, and the rows of the task tables that stand in it. */
function actionsOf(context: Context, parent: Root | Section, inherited: Action['responsibility']): Action[] {
  const sections = parent.children.flatMap((child) => (child.type === 'section' ? [extractAction(context, child, inherited)] : []))
  const rows = context.recognized.tasks
    .filter((table) => table.parent === parent)
    .flatMap((table) => extractTasks(context.parsed, table, parent.type === 'root' ? 1 : parent.depth + 1))
  return rows.length === 0 ? sections : [...sections, ...rows].sort((a, b) => a.span.start - b.span.start)
}

function extractAction(context: Context, section: Section, inherited: Action['responsibility']): Action {
  const own = context.responsibilities.of.get(section) ?? null
  const responsibility = own?.responsibility ?? (inherited ? { ...inherited, inherited: true } : null)
  return {
    id: section.id,
    number: section.number,
    level: section.depth,
    title: section.title,
    span: toSpan(context.parsed, section),
    deadline: own?.deadline ?? null,
    scope: own?.scope ?? null,
    targets: targetsOf(context, section, section.id),
    responsibility,
    actions: actionsOf(context, section, responsibility),
  }
}

function targetsOf({ parsed, recognized, responsibilities }: Context, parent: Root | Section, id: string): Target[] {
  const readings = (recognized.targets.get(parent) ?? []).filter((reading) => !responsibilities.covers(reading.from))
  return readings.map((reading, index) => extractTarget(parsed, reading, `${id}#${index + 1}`))
}
