import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

/** Where the Chinese CMaps lie that old PDFs name: beside the built program, in a checkout in the package that they are built from; undefined where neither is. */
export function cmapFolder(): string | undefined {
  const beside = fileURLToPath(new URL('./cmaps/', import.meta.url))
  if (existsSync(beside)) return beside
  try {
    return createRequire(import.meta.url)
      .resolve('pdfjs-dist/package.json')
      .replace(/package\.json$/, 'cmaps/')
  } catch {
    return undefined
  }
}
