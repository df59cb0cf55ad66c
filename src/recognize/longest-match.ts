/** Finds which of many words stands at a place, the longest first; linear in the length of the longest word. */
export interface LongestMatch<T> {
  at(text: string, offset: number): { readonly word: string; readonly entry: T } | null
  /** The same, for words that end at `offset`. */
  before(text: string, offset: number): { readonly word: string; readonly entry: T } | null
}

/** Indexes words by their first and last character, so that most places are answered by one look-up. */
export function longestMatch<T>(entries: readonly T[], wordOf: (entry: T) => string): LongestMatch<T> {
  const byFirst = new Map<string, { word: string; entry: T }[]>()
  const byLast = new Map<string, { word: string; entry: T }[]>()
  for (const entry of entries) {
    const word = wordOf(entry)
    push(byFirst, word.charAt(0), { word, entry })
    push(byLast, word.slice(-1), { word, entry })
  }
  for (const list of [...byFirst.values(), ...byLast.values()]) list.sort((a, b) => b.word.length - a.word.length)
  return {
    at: (text, offset) => byFirst.get(text.charAt(offset))?.find(({ word }) => text.startsWith(word, offset)) ?? null,
    before: (text, offset) => byLast.get(text.charAt(offset - 1))?.find(({ word }) => text.endsWith(word, offset)) ?? null,
  }
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
