import type { OrphanRule } from '../rule.ts'
import { exampleDocument, exampleSidecar } from '../sidecar-example.ts'

/** A sidecar whose document is gone. */
export const sidecarOrphan: OrphanRule = {
  id: 'sidecar-orphan',
  subject: 'orphan',
  severity: 'warning',
  summary: { en: 'No document stands beside the sidecar', zh: '附带说明旁边没有对应的文件' },
  why: {
    en: 'The document was renamed, moved or deleted, and the sidecar was forgotten.',
    zh: '文件被改名、移走或删除，附带说明却留了下来。',
  },
  mend: { en: 'Rename the sidecar after its document, or delete it.', zh: '按文件名改名，或删除附带说明。' },
  passes: { 'a.txt': exampleDocument, 'a.source.yaml': exampleSidecar() },
  fails: { 'a.txt': exampleDocument, 'a.source.yaml': exampleSidecar(), 'gone.source.yaml': exampleSidecar() },
  check: (path) => {
    const name = path.replace(/\.source\.ya?ml$/i, '')
    return [
      {
        place: null,
        message: { en: `Unexpected sidecar without its document ${name}.*`, zh: `附带说明没有对应的文件${name}.*` },
      },
    ]
  },
}
