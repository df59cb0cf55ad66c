import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { buildCommandLine, buildReaders, root } from '../build/bundle.ts'

/** Builds the command line anew, so that the tests that run it never run an old one; where it cannot be built, only they fail. */
export default async function build(): Promise<void> {
  try {
    await Promise.all([buildCommandLine(), buildReaders()])
  } catch {
    // esbuild has said why.
    rmSync(join(root, 'dist', 'plan.cjs'), { force: true })
  }
}
