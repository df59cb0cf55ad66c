import type { Origin } from '../decode/origins.ts'
import { fold } from '../text/fold.ts'
import type { Root } from '../tree.ts'
import type { CleanDocument } from './clean-document.ts'
import { foldFullStops } from './fold-full-stops.ts'
import type { Line } from './lines/line.ts'
import { readLines } from './lines/read-lines.ts'
import { buildTree, type Locate } from './outline/build-tree.ts'
import { decideSequence, type AcceptedNumber } from './outline/decide-sequence.ts'
import { decideTitles } from './outline/decide-titles.ts'
import { findNumbers } from './outline/find-numbers.ts'
import { attachmentStarts, outsideRegions } from './outline/regions.ts'
import { assembleTables } from './tables/assemble-tables.ts'
import type { Table } from './tables/table.ts'
import { unwrap } from './unwrap.ts'
import { createLocator } from '../text/locator.ts'

/** What parsing leaves for the stages after it: the tree over the clean text, and the stages between for `plan inspect`. */
export interface Parsed {
  readonly source: string
  readonly folded: string
  readonly lines: readonly Line[]
  readonly document: CleanDocument
  readonly numbers: readonly AcceptedNumber[]
  readonly root: Root
  readonly locate: Locate
  readonly tables: readonly Table[]
  /** Where in its container the stretches of the source stand. */
  readonly origins: readonly Origin[]
}

/** Reads a document’s text into a tree of sections, paragraphs and sentences. Never throws: what fits nowhere is a paragraph of the root. */
export function parse(source: string, origins: readonly Origin[] = []): Parsed {
  const folded = foldFullStops(fold(source))
  const lines = readLines(folded)
  const document = unwrap(lines)
  const locator = createLocator(source)
  const locate: Locate = (from, to) => locator.position(document.map.start(from), document.map.end(to))
  const boundaries = attachmentStarts(document)
  const numbers = decideSequence(outsideRegions(document, findNumbers(document)), boundaries)
  const root = buildTree(document, numbers, boundaries, locate)
  decideTitles(root, document.map, locate)
  return { source, folded, lines, document, numbers, root, locate, tables: assembleTables(document), origins }
}
