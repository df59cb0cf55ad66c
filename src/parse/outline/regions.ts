import type { CleanDocument, Piece } from '../clean-document.ts'
import type { Candidate } from './find-numbers.ts'

/** Leaves out the numbers of a table of contents, of a list of attachments and of a document’s references. */
export function outsideRegions(document: CleanDocument, candidates: readonly Candidate[]): Candidate[] {
  const contents = contentsRegion(document, candidates)
  const attachments = attachmentPieces(document)
  return candidates.filter(
    (candidate) => !(contents && candidate.at >= contents.from && candidate.at < contents.to) && !attachments.has(candidate.piece),
  )
}

/** Where an attachment begins: its numbers carry on nothing that stands before it. */
export function attachmentStarts(document: CleanDocument): number[] {
  const { text } = document.map
  return document.pieces.flatMap(({ kind, from, to }) =>
    kind === 'attachment' && to - from < 10 && /^附[件表录]?[\d一二三四五六七八九十]*[：:]?$/.test(text.slice(from, to)) ? [from] : [],
  )
}

const isNumbered = (text: string, { from }: Piece): boolean => /^\d{1,2}[.．﹒、]/.test(text.slice(from, from + 4))

/** From the word 目录 to the second coming of the first number that follows it. */
function contentsRegion(document: CleanDocument, candidates: readonly Candidate[]): { from: number; to: number } | null {
  const { text } = document.map
  const piece = document.pieces.find(({ from, to }) => to - from < 4000 && /^目次|^目录/.test(text.slice(from, from + 3)))
  const inline = piece ? null : document.pieces.find(({ from, to }) => /批准目录$|。目录$/.test(text.slice(Math.max(from, to - 8), to)))
  const from = piece?.from ?? inline?.to
  if (from === undefined) return null
  const after = candidates.filter(({ at }) => at >= from)
  const first = after[0]
  if (!first) return null
  const key = (candidate: Candidate): string =>
    `${candidate.style} ${candidate.ordinal} ${text.slice(candidate.at + candidate.text.length, candidate.at + candidate.text.length + 4)}`
  const again = after.slice(1).find((candidate) => key(candidate) === key(first))
  return again ? { from, to: again.at } : null
}

/** The paragraphs of a list of attachments or notes: `附件：1.……`, `注：1.……` and the numbered lines right after it. */
function attachmentPieces(document: CleanDocument): Set<number> {
  const { text } = document.map
  const found = new Set<number>()
  document.pieces.forEach((piece, index) => {
    const opening = text.slice(piece.from, piece.from + 3)
    const note = /^[备]?注[：:]/.test(opening)
    if (!note && (piece.kind !== 'attachment' || !/^附[件录]?[：:]/.test(opening))) return
    found.add(index)
    for (let next = index + 1; next < document.pieces.length; next++) {
      const follower = document.pieces[next]
      const after = document.pieces[next + 1]
      // A title in the list may have been broken over two lines.
      if (
        follower &&
        after &&
        !isNumbered(text, follower) &&
        isNumbered(text, after) &&
        follower.to - follower.from < 40 &&
        follower.kind === 'text'
      )
        continue
      if (!follower || follower.to - follower.from > (note ? 400 : 80) || !isNumbered(text, follower)) break
      found.add(next)
    }
  })
  return found
}
