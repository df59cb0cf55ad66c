/** Why bytes are no document: a code for programs, a sentence for people, and the values that fill it in any language. */
export interface ReadFailure {
  readonly ok: false
  readonly code: ReadFailureCode
  readonly reason: string
  readonly values: FailureValues
}

/** The names and numbers that the sentence of a failure fills in. */
export type FailureValues = Readonly<Record<string, string | number>>

// Bytes and lines count from 1.
const sentences = {
  empty: () => 'the file is empty',
  blank: () => 'the file holds only white space',
  'too-large': () => 'the file is too large to be read as one text',
  unsupported: ({ format = '' }) => `unexpected ${format} document, expected a text (extractDocument reads it)`,
  'other-format': ({ name = '' }) => `unexpected ${name}, expected a text`,
  'save-as': ({ name = '' }) => `cannot read ${name}: save it as .docx or .pdf`,
  archive: () => 'unexpected ZIP archive, expected one document',
  excess: ({ format = '', what = '' }) => `the ${format} document has too many ${what} to be read`,
  'only-in-node': ({ format = '' }) => `cannot read a ${format} document here: Node.js reads it`,
  'too-slow': ({ format = '' }) => `the ${format} document took too long to read`,
  broken: ({ format = '', why = '' }) => `the ${format} document is broken: ${why}`,
  protected: ({ format = '' }) => `the ${format} document is protected by a password`,
  'no-text': ({ format = '' }) => `the ${format} document holds no text`,
  pictures: () => 'the pdf document shows only pictures of its text: have the text recognized (OCR) first',
  'no-characters': () => 'the pdf document does not say which characters its fonts show: have the text recognized (OCR) first',
  charset: ({ encoding = '' }) => `unexpected encoding ${encoding}, expected UTF-8, UTF-16 or GB 18030`,
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
