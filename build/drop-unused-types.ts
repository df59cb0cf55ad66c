import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

/** Removes the declarations in a folder that its `index.d.ts` never leads to, and the folders that this leaves empty. */
export function dropUnusedTypes(folder: string): void {
  const kept = new Set([join(folder, 'index.d.ts')])
  for (const path of kept)
    for (const [, specifier = ''] of readFileSync(path, 'utf8').matchAll(/(?:from|import\() ?['"](\.[^'"]+)\.ts['"]/g))
      kept.add(join(path, '..', `${specifier}.d.ts`))
  removeAllBut(kept, folder)
}

function removeAllBut(kept: ReadonlySet<string>, folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) removeAllBut(kept, path)
    else if (!kept.has(path)) rmSync(path)
  }
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true })
}
