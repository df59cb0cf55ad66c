import type { Chunk, PlanWriter } from './plan-format.ts'

/** What stands around the pieces of an output, and what an output without any piece is. */
interface Frame {
  readonly before?: string
  readonly after?: string
  readonly empty?: string
}

/** A writer that leaves pieces as they are and puts `separator` between them; an empty piece leaves no trace. */
export function separatedBy(separator: string, { before = '', after = '', empty = '' }: Frame = {}): PlanWriter {
  let first = true
  return {
    add: (piece) => {
      if (piece.length === 0) return []
      const lead = first ? before : separator
      first = false
      return joined(lead, piece)
    },
    end: () => [first ? empty : after],
  }
}

// One chunk where it can be: each is written by a call of the system.
function joined(lead: string, piece: Chunk): Chunk[] {
  if (lead === '') return [piece]
  return typeof piece === 'string' ? [lead + piece] : [lead, piece]
}
