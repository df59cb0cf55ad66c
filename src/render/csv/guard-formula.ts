/**
 * Puts an apostrophe before a text that a spreadsheet program would run as a formula: one that begins with `=`, `+`, `-` or `@`, also
 * full-width, or with a tab or a line break. `=1+1` becomes `'=1+1`; `80%` stays, and so does the number -5, which is no text.
 */
export function guardFormula(text: string): string {
  return /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text
}
