import type { Language } from '../../model/language.ts'
import type { Target } from '../../model/target.ts'
import { recurrenceLabels } from './kind-labels.ts'

/** By when and how often a target is due, as people read it: `2025-12-31`, `2025-12-31 · every year`; the document’s words where no day is known. */
export function deadlineText({ deadline, recurrence }: Pick<Target, 'deadline' | 'recurrence'>, language: Language): string {
  const parts = [deadline && (deadline.date ?? deadline.text), recurrence && recurrenceLabels[recurrence][language]]
  return parts.filter((part) => part !== null && part !== '').join(' · ')
}
