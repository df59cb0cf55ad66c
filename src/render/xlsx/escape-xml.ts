/** The longest text that a cell may hold. */
const CELL_CHARACTERS = 32_767

/** Escapes a text for an element or an attribute of OOXML; characters that XML cannot hold are written `_x0007_`, as spreadsheet programs do. */
export function escapeXml(text: string): string {
  if (!/[&<>"_\p{Cc}\ud800-\udfff\ufffe\uffff]/u.test(text)) return text
  return text
    .replace(/_(?=x[0-9a-fA-F]{4}_)/g, '_x005F_')
    .replace(
      /(?![\t\n])[\p{Cc}\ud800-\udfff\ufffe\uffff]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>"]/g, (character) => entities[character] ?? character)
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/** A text as long as a cell may be; what is left out is counted. */
export function fitCell(text: string): string {
  if (text.length <= CELL_CHARACTERS) return text
  const note = ` … (${text.length} characters)`
  return text.slice(0, CELL_CHARACTERS - note.length) + note
}
