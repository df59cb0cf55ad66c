/** Escapes a text so that Markdown shows it on one line as it is: `*` starts no emphasis, `|` no cell, `<b>` no markup. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[\\`*_{}[\]<>#|~&$]/g, '\\$&')
}
