/** What a new part of the project brings: files of its own, and a line in files that are there. */
export interface Addition {
  readonly files: Readonly<Record<string, string>>
  readonly changes: Readonly<Record<string, (text: string) => string>>
  /** What its author does next. */
  readonly next: readonly string[]
}

/** Makes what a new part brings out of its name, which is in kebab case. */
export type Kind = (name: string) => Addition

/** `low-altitude` as the name of a variable, `lowAltitude`. */
export function camelCase(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
}

/** Puts a line among the imports of a file in the order of their paths. */
export function addImport(text: string, names: string, path: string): string {
  const lines = text.split('\n')
  const folder = path.slice(0, path.lastIndexOf('/') + 1)
  const pathOf = (line: string): string => /^import (?:type )?\{.* from '([^']+)'$/.exec(line)?.[1] ?? ''
  const near = lines.flatMap((line, at) =>
    pathOf(line).startsWith(folder) && !pathOf(line).slice(folder.length).includes('/') ? [at] : [],
  )
  const before = near.find((at) => pathOf(lines[at] ?? '') > path) ?? (near.at(-1) ?? -1) + 1
  return lines.toSpliced(before, 0, `import { ${names} } from '${path}'`).join('\n')
}

/** Replaces what a pattern finds, once; throws where it finds nothing, since the file is no more what it was. */
export function replaceOnce(text: string, pattern: RegExp, replacement: string): string {
  if (!pattern.test(text)) throw new Error(`Unexpected file without ${pattern}, expected the place of what is new`)
  return text.replace(pattern, replacement)
}
