import { divisionsAt } from '../../lexicon/divisions.ts'
import { genreOf } from '../../lexicon/genres.ts'
import { isNationalOrgan, isOrganName, nationalOrgans } from '../../lexicon/organs.ts'
import type { Placed } from '../../tree.ts'
import { readTextLines, type Atom, type TextLine } from './atoms.ts'

/** A unit that signs. */
export interface Signer extends Placed {
  readonly name: string
}

/**
 * Reads the units that stand right before a date, in their order: one a line, several on a line, or run together
 * (`中共菏泽市委菏泽市人民政府`). Stops at the first line that is no unit: the end of a sentence, a list of attachments.
 */
export function readSigners(atoms: readonly Atom[]): Signer[] {
  const lines = readTextLines(atoms)
  const signers: Signer[] = []
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]
    if (!line || line.text.trim() === '') continue
    const found = signersOnLine(line)
    signers.unshift(...found.signers)
    if (!found.whole) break
  }
  return signers
}

const SENTENCE = /[。；！？：](?=[^。；！？：]*$)/

/** The units at the end of a line; `whole` when nothing else stands on it. */
function signersOnLine({ atoms }: TextLine): { signers: Signer[]; whole: boolean } {
  const signers: Signer[] = []
  let pending: Atom[] = []
  let whole = true
  for (const atom of atoms) {
    const stop = SENTENCE.exec(atom.text)
    const cut = stop ? stop.index + 1 : 0
    if (stop) {
      signers.length = 0
      pending = []
      whole = false
    }
    const text = atom.text.slice(cut).trimEnd()
    if (text === '') continue
    const rest: Atom = { ...atom, from: atom.from + cut, to: atom.from + cut + text.length, text }
    pending.push(rest)
    const name = pending.map((part) => part.text).join('')
    const from = pending[0]?.from ?? rest.from
    const glue = startsOrgan(name) ? 0 : behindGlue(name)
    // Letters may be spaced out: 国 务 院.
    if (!isOrganName(name.slice(glue))) continue
    if (glue > 0) whole = false
    signers.push(...splitOrgans(name.slice(glue), from + glue, rest.to))
    pending = []
  }
  return pending.length > 0 ? { signers: [], whole: false } : { signers, whole }
}

const startsOrgan = (name: string): boolean => name.startsWith('中共') || divisionsAt(name, 0).length > 0 || isNationalOrgan(name)

/** A list of attachments may run into the unit that signs: `…任务清单青河省抗旱指挥部办公室`. */
function behindGlue(name: string): number {
  let loose = 0
  for (let at = name.length - 4; at >= 4; at--) {
    const before = name.slice(0, at)
    if (!before.endsWith('）') && !genreOf(before)) continue
    if (startsOrgan(name.slice(at))) return at
    if (loose === 0 && isOrganName(name.slice(at))) loose = at
  }
  return isOrganName(name) ? 0 : loose
}

/** Parts units that run together where a name begins again with the same place or with an organ of the state. */
export function splitOrgans(name: string, from: number, to: number): Signer[] {
  const place = divisionsAt(name, name.startsWith('中共') ? 2 : 0)[0]?.name
  const cuts = [0]
  for (let at = 3; at <= name.length - 3; at++) {
    const last = cuts.at(-1) ?? 0
    if (at - last < 3 || !isOrganName(name.slice(last, at))) continue
    const rest = name.slice(at)
    const again = place !== undefined && (rest.startsWith(place) || rest.startsWith(`中共${place}`))
    if (again || (place === undefined && nationalOrgans.some((organ) => rest.startsWith(organ)))) cuts.push(at)
  }
  return cuts.map((cut, index) => {
    const end = cuts[index + 1] ?? name.length
    return { name: name.slice(cut, end), from: from + cut, to: cuts[index + 1] === undefined ? to : from + end }
  })
}
