/** Where the first of its characters stands in `from`–`to` of a text; `to` where none does. */
export type CharacterFinder = (text: string, from: number, to: number) => number

const FIRST_HAN = 0x4e00
const HAN = 0x5200

/**
 * Makes a search for the first of many characters, for texts that are read sign by sign: `。` and `；` of `甲。乙；` are at 1 and 3.
 * A pattern in a loop makes a record of each match, which nobody needs where the sign and its place are all that is asked.
 */
export function characterFinder(characters: string): CharacterFinder {
  const wanted = new Uint8Array(0x10000)
  for (let at = 0; at < characters.length; at++) wanted[characters.charCodeAt(at)] = 1
  if (wanted.subarray(FIRST_HAN, FIRST_HAN + HAN).includes(1))
    return (text, from, to) => {
      for (let at = from; at < to; at++) if (wanted[text.charCodeAt(at)] === 1) return at
      return to
    }
  return (text, from, to) => {
    for (let at = from; at < to; at++) {
      const code = text.charCodeAt(at)
      // Most of a Chinese text is neither a sign nor a digit.
      if ((code - FIRST_HAN) >>> 0 >= HAN && wanted[code] === 1) return at
    }
    return to
  }
}
