/** Words as the alternatives of a pattern, the longest first, so that `提高到` wins over `提高`. */
export const alternatives = (words: readonly string[]): string => [...new Set(words)].sort((a, b) => b.length - a.length).join('|')
