import { readFailure } from '../read-failure.ts'

/** Refuses a PDF: the thread that reads one, and can be ended, is a program of Node.js. */
export const readPdf: typeof import('./read-pdf.ts').readPdf = () => Promise.resolve(readFailure('only-in-node', { format: 'pdf' }))
