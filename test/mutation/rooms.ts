/** Files that are changed, and the tests that must notice it. */
export interface Room {
  readonly name: string
  readonly files: readonly string[]
  readonly tests: readonly string[]
}

const readingTests = [
  'test/text/**/*.test.ts',
  'test/recognize/**/*.test.ts',
  'test/fuzz/{numerals,dates,units}.test.ts',
  'test/documents.test.ts',
  'test/extract/**/*.test.ts',
]

const recognizer = (name: string): Room => ({ name, files: [`src/recognize/${name}/**/*.ts`], tests: readingTests })

/** The rooms whose tests are put to the test. */
export const rooms: readonly Room[] = [
  { name: 'numerals', files: ['src/text/numerals.ts'], tests: readingTests },
  ...['time', 'quantity', 'responsible-units', 'tables', 'refine'].map(recognizer),
  { name: 'align', files: ['src/compare/align/*.ts'], tests: ['test/compare/*.test.ts'] },
  { name: 'rules', files: ['src/validate/rules/*.ts'], tests: ['test/validate/rules.test.ts'] },
]

/** Finds a room by its name. */
export function findRoom(name: string): Room {
  const room = rooms.find((each) => each.name === name)
  if (room === undefined) throw new Error(`Unexpected room ${name}, expected ${rooms.map((each) => each.name).join(', ')}`)
  return room
}
