/** The middle of a list of numbers. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length >> 1
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2
}

/** The exponent by which a time grows with a size, as a straight line through all measures has it on paper with logarithms on both sides. */
export function exponentOf(measures: readonly { readonly size: number; readonly milliseconds: number }[]): number {
  const points = measures.map(({ size, milliseconds }) => ({ x: Math.log(size), y: Math.log(milliseconds) }))
  const mean = (values: number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length
  const [x, y] = [mean(points.map((point) => point.x)), mean(points.map((point) => point.y))]
  const rise = points.reduce((sum, point) => sum + (point.x - x) * (point.y - y), 0)
  return rise / points.reduce((sum, point) => sum + (point.x - x) ** 2, 0)
}

/** Runs `work` again and again: first to warm up, then for as long as it takes to know the time of one run, in milliseconds. */
export function steadyTime(work: () => unknown, milliseconds: number): number {
  for (const end = performance.now() + milliseconds / 2; performance.now() < end;) work()
  const began = performance.now()
  let runs = 0
  let elapsed = 0
  for (; elapsed < milliseconds; elapsed = performance.now() - began) {
    work()
    runs++
  }
  return elapsed / runs
}
