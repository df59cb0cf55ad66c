import type { Literal, Node, Parent } from 'unist'
import type { Comparator, Precision, Recurrence, TargetKind } from './model/lists.ts'

/** The ways in which a Chinese document numbers its sections, from the outermost by habit to the innermost. */
export type NumberStyle =
  'part' | 'chapter' | 'section' | 'article' | 'han' | 'han-bracket' | 'arabic' | 'decimal' | 'arabic-bracket' | 'circled' | 'word'

/** A node whose text stands at `from`–`to` of the clean text; `position` is its place in the source. */
export interface Placed {
  from: number
  to: number
}

/** The whole document. */
export interface Root extends Parent, Placed {
  type: 'root'
  children: (Paragraph | Section)[]
}

/** A numbered section with what is inside it. */
export interface Section extends Parent, Placed {
  type: 'section'
  id: string
  number: string
  ordinal: number
  style: NumberStyle
  depth: number
  title: string | null
  children: (Heading | Paragraph | Section)[]
}

/** The heading of a section, without its number. */
export interface Heading extends Literal, Placed {
  type: 'heading'
  value: string
}

/** What a paragraph is made of, which decides how it is read. */
export type ParagraphKind = 'text' | 'bullet' | 'units' | 'row' | 'contents' | 'attachment' | 'debris'

/** A paragraph of the unwrapped text. */
export interface Paragraph extends Parent, Placed {
  type: 'paragraph'
  kind: ParagraphKind
  children: Sentence[]
}

/** A sentence with the readings found in it. */
export interface Sentence extends Parent, Placed {
  type: 'sentence'
  children: ReadingNode[]
}

/** A reading woven into the tree. */
export interface ReadingNode extends Node, Placed {
  type: 'reading'
  reading: Reading
}

/** Every node of the plan syntax tree. */
export type PlanNode = Root | Section | Heading | Paragraph | Sentence | ReadingNode

/** A number with its unit, as a recognizer found it; `refused` names why it is no target. */
export interface QuantityReading extends Placed {
  type: 'quantity'
  rule: string
  kind: Extract<TargetKind, 'count' | 'percentage' | 'coverage' | 'money' | 'measure' | 'relative' | 'milestone'>
  value: number | null
  max: number | null
  unit: string | null
  comparator: Comparator
  /** Where the comparator stands, when one does. */
  comparing: Placed | null
  /** Whether the number is written in Chinese figures below ten, which often only name a set. */
  small: boolean
  refused: string | null
}

/** A calendar time: which day it ends on is resolved against the year of the plan. */
export interface TimeReading extends Placed {
  type: 'time'
  rule: string
  role: 'deadline' | 'recurrence' | 'past' | 'start' | 'baseline'
  recurrence: Recurrence | null
  date: string | null
  precision: Precision
}

/** Everything that recognizers find. */
export type Reading = QuantityReading | TimeReading
