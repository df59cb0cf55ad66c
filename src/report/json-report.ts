import type { Reporter } from './report.ts'

/** The findings as JSON, the same in every language. */
export const jsonReport: Reporter = (document) => JSON.stringify(document, null, 2) + '\n'
