import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/bundle.ts'

/** A document of the repository: its path there, its bytes, and its text without a byte order mark. */
export interface RepositoryDocument {
  readonly path: string
  readonly bytes: Uint8Array
  readonly text: string
}

const TEXT = /\.(?:txt|md)$/

/** Every seed, every text under fixtures/documents/, and every text on which something once failed, under fixtures/regressions/. */
export function repositoryDocuments(): RepositoryDocument[] {
  return ['seeds', 'fixtures/documents', 'fixtures/regressions'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => TEXT.test(name))
      .sort()
      .map((name) => {
        const path = `${folder}/${name.replaceAll('\\', '/')}`
        const bytes = readFileSync(join(root, path))
        return { path, bytes, text: new TextDecoder().decode(bytes) }
      }),
  )
}
