/** A string that knows where each of its characters came from in the source. */
export interface MappedText {
  readonly text: string
  /** The source offset of the character at `offset`. */
  start(offset: number): number
  /** The source offset just behind the character before `offset`: the end of a piece that ends at `offset`. */
  end(offset: number): number
}

/** Collects pieces of a source into a {@link MappedText}; offsets are recorded as pieces come in, never recovered by comparing. */
export class MappedTextBuilder {
  #text = ''
  #last = ''
  readonly #at: number[] = []
  readonly #source: number[] = []

  /** Appends `piece`, which stands in the source at `sourceStart` with the same length. */
  add(piece: string, sourceStart: number): this {
    if (piece === '') return this
    const last = this.#at.length - 1
    const joins = last >= 0 && (this.#source[last] ?? 0) + this.#text.length - (this.#at[last] ?? 0) === sourceStart
    if (!joins) {
      this.#at.push(this.#text.length)
      this.#source.push(sourceStart)
    }
    this.#text += piece
    this.#last = piece.charAt(piece.length - 1)
    return this
  }

  get length(): number {
    return this.#text.length
  }

  /** The last character so far, or the empty string. */
  get last(): string {
    return this.#last
  }

  build(): MappedText {
    return mapped(this.#text, this.#at, this.#source)
  }
}

function mapped(text: string, at: readonly number[], source: readonly number[]): MappedText {
  const runOf = (offset: number): number => {
    let low = 0
    let high = at.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((at[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low
  }
  const place = (offset: number): number => {
    const run = runOf(offset)
    return (source[run] ?? 0) + offset - (at[run] ?? 0)
  }
  return {
    text,
    start: (offset) => place(offset),
    end: (offset) => (offset === 0 ? place(0) : place(offset - 1) + 1),
  }
}
