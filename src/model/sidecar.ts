import * as z from 'zod'
import { SourceEncoding } from './lists.ts'

/** What `NAME.source.yaml` says of the document beside it: what it is and where it came from, so that a changed or mistaken file shows. */
export const Sidecar = z
  .strictObject({
    title: z.string(),
    jurisdiction: z.string().nullable().describe('the place whose document it is; null where the document masks or omits it'),
    year: z.int().min(1949).max(2100),
    encoding: SourceEncoding,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    origin: z.string().describe('where the document was published or taken from'),
  })
  .meta({ id: 'Sidecar', title: 'Sidecar', description: 'What is known of a document besides its text.' })
export type Sidecar = z.infer<typeof Sidecar>
