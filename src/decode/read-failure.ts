/** Why bytes are no document: a code for programs, a sentence for people, and the values that fill it in any language. */
export interface ReadFailure {
  readonly ok: false
  readonly code: ReadFailureCode
  readonly reason: string
  readonly values: FailureValues
}

export type FailureValues = Readonly<Record<string, string | number>>

// Bytes and lines count from 1.
const sentences = {
  empty: () => 'the file is empty',
  blank: () => 'the file holds only white space',
  'too-large': () => 'the file is too large to be read as one text',
  unsupported: ({ format = '' }) => `cannot read ${format} yet`,
  'other-format': ({ name = '' }) => `unexpected ${name}, expected a text`,
  nul: () => 'unexpected binary content, expected a text (it holds NUL bytes)',
  controls: ({ percent = 0 }) => `unexpected binary content, expected a text (${percent} % control characters)`,
  undecodable: ({ encoding = '', byte = 0 }) => `unexpected byte ${byte}, expected ${encoding}`,
  'unknown-encoding': ({ byte = 0 }) => `unexpected byte ${byte}, expected UTF-8, UTF-16 or GB 18030`,
} satisfies Record<string, (values: FailureValues) => string>

/** The closed list of reasons. */
export type ReadFailureCode = keyof typeof sentences

/** Makes a failure of its code and the values that its sentence names. */
export function readFailure(code: ReadFailureCode, values: FailureValues = {}): ReadFailure {
  return { ok: false, code, reason: sentences[code](values), values }
}
