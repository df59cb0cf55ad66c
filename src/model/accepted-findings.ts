import * as z from 'zod'

/** A finding that was read and accepted. */
export const AcceptedFinding = z.strictObject({
  path: z.string().describe('the file, from the folder of the baseline'),
  rule: z.string(),
  fingerprint: z.string().regex(/^[0-9a-f]{12}$/),
  message: z.string(),
  reason: z.string().optional().describe('why it was accepted; kept when the baseline is written anew'),
})
export type AcceptedFinding = z.infer<typeof AcceptedFinding>

/** The findings that were read and accepted, so that old documents do not block new ones. */
export const AcceptedFindings = z.strictObject({ version: z.literal(1), accepted: z.array(AcceptedFinding) })
export type AcceptedFindings = z.infer<typeof AcceptedFindings>
