import fc from 'fast-check'

/**
 * Checks a property for at most `milliseconds`; a failure prints its seed and the smallest case. `FUZZ_TIME=10` takes ten times as long,
 * `FUZZ_SEED` runs another seed.
 */
export function check<Values>(property: fc.IProperty<Values>, milliseconds = 600): void {
  const times = Number(process.env['FUZZ_TIME'] ?? 1)
  // One seed unless another is asked for: a run that fails must fail for everyone.
  const seed = process.env['FUZZ_SEED'] ?? '20240501'
  fc.assert(property, {
    numRuns: 400 * times,
    interruptAfterTimeLimit: milliseconds * times,
    seed: Number(seed),
  })
}
