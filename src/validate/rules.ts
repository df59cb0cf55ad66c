import type { Rule } from './rule.ts'
import { actionWithoutBody } from './rules/action-without-body.ts'
import { actionWithoutTarget } from './rules/action-without-target.ts'
import { actionWithoutTitle } from './rules/action-without-title.ts'
import { actionWithoutUnit } from './rules/action-without-unit.ts'
import { bracketsUnbalanced } from './rules/brackets-unbalanced.ts'
import { citationUnbalanced } from './rules/citation-unbalanced.ts'
import { controlCharacters } from './rules/control-characters.ts'
import { cumulativeBelowIncrease } from './rules/cumulative-below-increase.ts'
import { cutOff } from './rules/cut-off.ts'
import { dateConflict } from './rules/date-conflict.ts'
import { deadlineAfterValidity } from './rules/deadline-after-validity.ts'
import { deadlineBeforeIssue } from './rules/deadline-before-issue.ts'
import { documentNumberMalformed } from './rules/document-number-malformed.ts'
import { documentNumberYear } from './rules/document-number-year.ts'
import { hardWraps } from './rules/hard-wraps.ts'
import { impossibleDate } from './rules/impossible-date.ts'
import { leadMissing } from './rules/lead-missing.ts'
import { levelSkipped } from './rules/level-skipped.ts'
import { mixedWidth } from './rules/mixed-width.ts'
import { mojibake } from './rules/mojibake.ts'
import { nearDuplicate } from './rules/near-duplicate.ts'
import { noContent } from './rules/no-content.ts'
import { noDate } from './rules/no-date.ts'
import { noIssuer } from './rules/no-issuer.ts'
import { noTitle } from './rules/no-title.ts'
import { numberingGap } from './rules/numbering-gap.ts'
import { numberingMixed } from './rules/numbering-mixed.ts'
import { numberingRepeat } from './rules/numbering-repeat.ts'
import { percentageOver100 } from './rules/percentage-over-100.ts'
import { planSchema } from './rules/plan-schema.ts'
import { planSource } from './rules/plan-source.ts'
import { planSpans } from './rules/plan-spans.ts'
import { quotesUnbalanced } from './rules/quotes-unbalanced.ts'
import { rangeReversed } from './rules/range-reversed.ts'
import { repeatedPassage } from './rules/repeated-passage.ts'
import { sidecarInvalid } from './rules/sidecar-invalid.ts'
import { sidecarMismatch } from './rules/sidecar-mismatch.ts'
import { sidecarMissing } from './rules/sidecar-missing.ts'
import { sidecarOrphan } from './rules/sidecar-orphan.ts'
import { tableUnread } from './rules/table-unread.ts'
import { targetWithoutDeadline } from './rules/target-without-deadline.ts'
import { targetWithoutIndicator } from './rules/target-without-indicator.ts'
import { targetWithoutMeasureWord } from './rules/target-without-measure-word.ts'
import { traditionalCharacters } from './rules/traditional-characters.ts'
import { unitListUnreadable } from './rules/unit-list-unreadable.ts'
import { unitRepeated } from './rules/unit-repeated.ts'
import { unitUnknown } from './rules/unit-unknown.ts'
import { valueConflict } from './rules/value-conflict.ts'
import { webChrome } from './rules/web-chrome.ts'

/** Every rule, in the order in which they are listed and asked: structure, units, targets, facts of the document, text, folder, sidecar, extracted plans. */
export const rules: readonly Rule[] = [
  numberingGap,
  numberingRepeat,
  numberingMixed,
  levelSkipped,
  actionWithoutBody,
  actionWithoutTitle,
  actionWithoutUnit,
  actionWithoutTarget,
  unitListUnreadable,
  unitRepeated,
  unitUnknown,
  leadMissing,
  targetWithoutMeasureWord,
  targetWithoutIndicator,
  targetWithoutDeadline,
  tableUnread,
  percentageOver100,
  rangeReversed,
  deadlineBeforeIssue,
  deadlineAfterValidity,
  impossibleDate,
  valueConflict,
  cumulativeBelowIncrease,
  noContent,
  noTitle,
  noIssuer,
  noDate,
  documentNumberMalformed,
  documentNumberYear,
  dateConflict,
  citationUnbalanced,
  bracketsUnbalanced,
  quotesUnbalanced,
  repeatedPassage,
  cutOff,
  mojibake,
  controlCharacters,
  mixedWidth,
  hardWraps,
  traditionalCharacters,
  webChrome,
  nearDuplicate,
  sidecarMissing,
  sidecarInvalid,
  sidecarMismatch,
  sidecarOrphan,
  planSchema,
  planSpans,
  planSource,
]

/** The rule of an id, or undefined. */
export function findRule(id: string): Rule | undefined {
  return rules.find((rule) => rule.id === id)
}
