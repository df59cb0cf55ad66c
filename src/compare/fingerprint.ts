/** Twelve hexadecimal digits that stand for a text: the first 48 bits of two 32-bit FNV-1a sums, the same on every machine. */
export function fingerprint(text: string): string {
  let [one, other] = [0x811c9dc5, 0x050c5d1f]
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    one = Math.imul(one ^ unit, 0x01000193)
    other = Math.imul(other ^ unit ^ (one >>> 15), 0x01000197)
  }
  return ((one >>> 0).toString(16).padStart(8, '0') + (other >>> 0).toString(16).padStart(8, '0')).slice(0, 12)
}

/** Makes fingerprints of pairs that are all different: what comes again is numbered. Not by SHA-256, as those of findings are: nothing in `compare/` needs Node.js. */
export function createFingerprints(): (sides: readonly string[]) => string {
  const times = new Map<string, number>()
  return (sides) => {
    const identity = sides.toSorted().join('\n')
    const time = (times.get(identity) ?? 0) + 1
    times.set(identity, time)
    return fingerprint(time === 1 ? identity : `${identity}\n~${time}`)
  }
}
