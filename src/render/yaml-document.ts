/** What JSON can hold. */
export type JsonValue = string | number | boolean | null | readonly JsonValue[] | JsonObject
interface JsonObject {
  readonly [key: string]: JsonValue | undefined
}

/** Writes an object as a block YAML document that YAML 1.1 and 1.2 read alike, each span on a line; a general writer takes ten times as long when cold. */
export function yamlDocument(value: JsonObject): string {
  return entries('', value, '\n').slice(1) + '\n'
}

// Each function appends to what was written: to cut and join pieces would copy the document once a level.
function entries(written: string, value: JsonObject, newline: string, inline = false): string {
  let separator = inline ? '' : newline
  for (const key in value) {
    const item = value[key]
    if (item === undefined) continue
    written = behindKey(written + separator + nameOf(key) + ':', item, newline + '  ')
    separator = newline
  }
  return written
}

function behindKey(written: string, value: JsonValue, newline: string): string {
  if (typeof value !== 'object' || value === null) return written + ' ' + scalar(value)
  if (isList(value)) return value.length === 0 ? written + ' []' : items(written, value, newline)
  if (isSpan(value)) return written + ' ' + oneLine(value)
  return isEmpty(value) ? written + ' {}' : entries(written, value, newline)
}

function items(written: string, list: readonly JsonValue[], newline: string, inline = false): string {
  let separator = inline ? '' : newline
  for (const item of list) {
    written += separator + '- '
    separator = newline
    if (typeof item !== 'object' || item === null) written += scalar(item)
    else if (isList(item)) written = item.length === 0 ? written + '[]' : items(written, item, newline + '  ', true)
    else if (isSpan(item)) written += oneLine(item)
    else written = isEmpty(item) ? written + '{}' : entries(written, item, newline + '  ', true)
  }
  return written
}

function isList(value: JsonValue): value is readonly JsonValue[] {
  return Array.isArray(value)
}

function isEmpty(value: JsonObject): boolean {
  for (const key in value) if (value[key] !== undefined) return false
  return true
}

function isSpan(value: JsonObject): boolean {
  return typeof value['start'] === 'number' && typeof value['line'] === 'number'
}

function oneLine(span: JsonObject): string {
  let written = '{ '
  for (const key in span) {
    const value = span[key]
    if (value === undefined) continue
    written += (written.length > 2 ? ', ' : '') + nameOf(key) + ': ' + (typeof value === 'string' ? doubleQuoted(value) : String(value))
  }
  return written + ' }'
}

const names = new Map<string, string>()

// The keys of the contract are few and come again and again.
function nameOf(key: string): string {
  let name = names.get(key)
  if (name === undefined) names.set(key, (name = scalar(key)))
  return name
}

// Most values: Chinese from the first character, without any of the characters below.
const chinese = /^[\u4e00-\u9fff（“《][\u3000-\u9fff\uff01-\uff60\w“”%.—·-]*$/
// What YAML gives a meaning where a string begins, and digits unless something in it keeps it from being a number, a date or a time.
const unsafeStart = /^(?:[-?:,[\]{}#&*!|>'"%@`~=<.+\s]|[\d.+-][\w.,:+ -]*$)/
const unsafeInside = /: | #|[\s:]$/
const reserved = /^(?:null|true|false|yes|no|on|off|y|n)$/i
// Not printable in YAML, or not seen by a reader: they are written as escapes.
const unprintable = /[\p{Cc}\u00a0\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]/u

function scalar(value: string | number | boolean | null): string {
  // YAML 1.1 wants a point before an exponent.
  if (typeof value === 'number') return Number.isInteger(value) ? String(value) : String(value).replace(/^(-?\d+)e/, '$1.0e')
  if (typeof value !== 'string') return String(value)
  if (chinese.test(value)) return value
  if (unprintable.test(value)) return doubleQuoted(value)
  if (value !== '' && !unsafeStart.test(value) && !unsafeInside.test(value) && !reserved.test(value)) return value
  return `'${value.replaceAll("'", "''")}'`
}

function doubleQuoted(value: string): string {
  return JSON.stringify(value).replace(
    /[\u007f-\u00a0\u2028\u2029\ufeff\ufffe\uffff]/g,
    (character) => '\\u' + character.charCodeAt(0).toString(16).padStart(4, '0'),
  )
}
