import { buildCommandLine } from '../build/bundle.ts'

/** Builds the command line anew, so that the tests that run it never run an old one. */
export default buildCommandLine
