import { similarity, type Sketch } from './sketch.ts'

// A piece that so many documents hold is boilerplate and tells none of them.
const MOST = 50
// Of what two near duplicates share, so many of the least hashes are the same by far.
const FEWEST = 40

/** The documents so far, found again by the pieces that they share, so that each need not be held against all. */
export class SketchIndex {
  readonly #byHash = new Map<number, Sketch[]>()

  /** The document that is most like this one, or null; then takes this one in. */
  take(sketch: Sketch): { path: string; similarity: number } | null {
    const shared = new Map<Sketch, number>()
    for (const hash of sketch.hashes) for (const other of this.#byHash.get(hash) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1)
    let nearest: { path: string; similarity: number } | null = null
    for (const [other, count] of shared) {
      if (count < Math.min(FEWEST, sketch.hashes.length / 2)) continue
      const alike = similarity(sketch, other)
      if (nearest === null || alike > nearest.similarity) nearest = { path: other.path, similarity: alike }
    }
    for (const hash of sketch.hashes) this.#add(hash, sketch)
    return nearest
  }

  #add(hash: number, sketch: Sketch): void {
    const holders = this.#byHash.get(hash)
    if (holders === undefined) this.#byHash.set(hash, [sketch])
    else if (holders.length < MOST) holders.push(sketch)
  }
}
