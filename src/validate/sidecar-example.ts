import { sha256Hex } from '../text/sha256-hex.ts'

/** The document of the sidecar rules’ examples. */
export const exampleDocument = '某市养老服务工作方案\n一、发展助餐。建设食堂5家。\n'

/** A sidecar of {@link exampleDocument}, with other values where they are given. */
export function exampleSidecar(changes: Readonly<Record<string, string>> = {}): string {
  const values = {
    title: '某市养老服务工作方案',
    jurisdiction: 'null',
    year: '2023',
    encoding: 'utf-8',
    sha256: sha256Hex(exampleDocument),
    origin: 'an example',
    ...changes,
  }
  return Object.entries(values)
    .map(([key, value]) => `${key}: ${value}\n`)
    .join('')
}
