import type { LineError } from '../../model/extracted-line.ts'

/** A line of input that holds a text, or why it does not; the id is null where the line has none or cannot be read so far. */
export type LineReading =
  { readonly id: Id; readonly text: string } | { readonly id: Id; readonly code: LineError['code']; readonly message: string }

type Id = string | number | null

const decoder = new TextDecoder('utf-8', { fatal: true })

/** Reads a line of JSONL: an object with a `text`, and an `id` where the reader wants to find it again; other keys are not looked at. */
export function readLine(bytes: Uint8Array): LineReading {
  let line: string
  try {
    line = decoder.decode(bytes)
  } catch {
    return { id: null, code: 'not-utf-8', message: 'Unexpected bytes that are no UTF-8, expected JSON in UTF-8' }
  }
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch {
    return {
      id: null,
      code: 'not-json',
      message: `Unexpected ${line.trim() === '' ? 'empty line' : 'line that is no JSON'}, expected a JSON object`,
    }
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return { id: null, code: 'no-object', message: `Unexpected ${nameOf(value)}, expected a JSON object with "text"` }
  const id = 'id' in value ? value.id : null
  if (!isId(id))
    return { id: null, code: 'bad-id', message: `Unexpected ${nameOf(id)} in "id", expected a string or a number that JSON keeps exactly` }
  const text = 'text' in value ? value.text : undefined
  if (typeof text !== 'string') return { id, code: 'bad-text', message: `Unexpected ${nameOf(text)} in "text", expected a string` }
  if (!/\S/.test(text))
    return { id, code: text === '' ? 'empty' : 'blank', message: 'Unexpected "text" without a character to read, expected a document' }
  return { id, text }
}

// A whole number beyond 2^53 would come out as its neighbour.
function isId(value: unknown): value is Id {
  return value === null || typeof value === 'string' || (typeof value === 'number' && Math.abs(value) <= Number.MAX_SAFE_INTEGER)
}

function nameOf(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  return Array.isArray(value) ? 'array' : typeof value
}
