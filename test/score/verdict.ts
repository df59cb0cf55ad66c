import * as z from 'zod'

/** One thing that is not as the gold has it: `missed`, `extra`, or the name of a wrong field. */
export const Fault = z.strictObject({ field: z.string(), gold: z.string().nullable(), got: z.string().nullable() })
export type Fault = z.infer<typeof Fault>

/** What became of one target, action, unit, document field or span; `key` is the same from run to run. */
export const Verdict = z.strictObject({
  section: z.enum(['target', 'optional', 'action', 'unit', 'metadata', 'span']),
  key: z.string(),
  offset: z.int().nonnegative().nullable(),
  faults: z.array(Fault),
})
export type Verdict = z.infer<typeof Verdict>

/** Gives a repeated key the suffix that the contract gives a repeated action: the second `3` is `3~2`. */
export function numberRepeats(keys: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return keys.map((key) => {
    const count = (seen.get(key) ?? 0) + 1
    seen.set(key, count)
    return count === 1 ? key : `${key}~${count}`
  })
}
