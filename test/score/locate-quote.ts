/** A stretch of the decoded source in UTF-16 units. */
export interface Place {
  readonly start: number
  readonly end: number
}

/** A gold file that does not fit its document, or a call that cannot be served. */
export class ScoreError extends Error {}

function onlyIndexOf(text: string, part: string, where: string): number {
  const index = text.indexOf(part)
  if (index === -1) throw new ScoreError(`Unexpected ${JSON.stringify(part)}, expected it in ${where}`)
  if (text.indexOf(part, index + 1) !== -1) throw new ScoreError(`Unexpected second ${JSON.stringify(part)}, expected one in ${where}`)
  return index
}

/** Finds the characters of a gold value: `valueText` inside the one place where `quote` stands. */
export function locateQuote(source: string, quote: string, valueText: string): Place {
  const start = onlyIndexOf(source, quote, 'the document') + onlyIndexOf(quote, valueText, JSON.stringify(quote))
  return { start, end: start + valueText.length }
}

/** How many characters two places share. */
export function overlapOf(left: Place, right: Place): number {
  return Math.max(0, Math.min(left.end, right.end) - Math.max(left.start, right.start))
}
