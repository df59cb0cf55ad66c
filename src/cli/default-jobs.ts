/** Fewer files are done before another thread has started. */
const FEW = 64
const MOST = 8

/** How many threads read files where nobody says so. */
export function defaultJobs(files: number): number {
  return files < FEW ? 1 : Math.min(process.getBuiltinModule('node:os').availableParallelism(), MOST)
}
