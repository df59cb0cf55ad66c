/**
 * Puts an apostrophe before a text that a spreadsheet program would run as a formula: one that begins with `=`, `+`, `-` or `@`, also
 * full-width, or with a tab or a line break. `=1+1` becomes `'=1+1`; `80%` stays, and so do the number -5, which is no text, and `=` alone,
 * which is no formula but a comparator.
 */
export function guardFormula(text: string): string {
  return text !== '=' && /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text
}
