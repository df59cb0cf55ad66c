/** How the time of something grows with its text: the exponent over the last two fourfold steps, and the length of the longest text. */
export interface Growth {
  readonly exponent: number
  readonly size: number
  readonly milliseconds: number
}

const LONGEST = 1_000_000
const LONG_ENOUGH = 30

/**
 * Runs `run` on ever longer texts, each four times as long as the one before, until one takes long enough to be measured or is long enough to show
 * that nothing grows. A time is the shortest of three, so that what else the machine does counts little.
 */
export function growthOf(make: (times: number) => string, run: (text: string) => unknown, first = 64): Growth {
  const measures: { size: number; milliseconds: number }[] = []
  for (let times = first; ; times *= 4) {
    const text = make(times)
    const now = { size: text.length, milliseconds: shortest(() => run(text)) }
    const before = measures.at(-2) ?? measures.at(-1)
    if (now.milliseconds > LONG_ENOUGH || text.length * 4 > LONGEST) {
      const grows = before !== undefined && now.milliseconds > 1
      const exponent = grows ? Math.log(now.milliseconds / Math.max(before.milliseconds, 0.01)) / Math.log(now.size / before.size) : 0
      return { exponent, ...now }
    }
    measures.push(now)
  }
}

/** The shortest of some runs, in milliseconds. */
export function shortest(run: () => unknown, turns = 3): number {
  let least = Infinity
  for (let turn = 0; turn < turns; turn++) {
    const began = performance.now()
    run()
    least = Math.min(least, performance.now() - began)
  }
  return least
}
