import { readdirSync, readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { FindingsDocument } from '../../src/model/finding.ts'
import { validateFiles, type FileToCheck } from '../../src/validate/validate-files.ts'

const files: FileToCheck[] = readdirSync('seeds').map((name) => ({
  path: `seeds/${name}`,
  read: () => readFileSync(`seeds/${name}`),
  found: true,
}))

describe('the findings of the seeds', () => {
  let document: FindingsDocument
  beforeAll(async () => {
    document = await validateFiles(files)
  })

  // Each of them was read and is true. A new one must be read before it is written down here.
  it('that weigh are those that were read', () => {
    const weighty = document.findings.filter(({ severity }) => severity !== 'info')
    expect(
      weighty.map(({ path, rule, span }) => `${path.slice(6)}:${span === null ? '' : `${span.line}:${span.column}`} ${rule}`).sort(),
    ).toEqual([
      'city-community-governance-2023-2025.txt: no-date',
      'city-community-governance-2023-2025.txt:14:1 numbering-gap',
      'jining-2023.txt:2:1 web-chrome',
      'jining-2023.txt:4:1 web-chrome',
      'putian-2023.txt:216:156 repeated-passage',
      'putian-2023.txt:39:284 repeated-passage',
    ])
  })

  it('that only note something are few', () => {
    expect(document.counts.info).toBeLessThanOrEqual(20)
    expect(document.failures).toEqual([])
  })

  it('give back what was found', () => {
    for (const { path, span, excerpt, end } of document.findings) {
      if (span === null || excerpt === null) continue
      const source = readFileSync(path, 'utf8')
      const found = excerpt.text.slice(excerpt.start, excerpt.end)
      expect(source.slice(span.start, span.start + found.length)).toBe(found)
      expect(source.split('\n')[span.line - 1]?.slice(span.column - 1)).toContain(found)
      expect((end?.line ?? 0) >= span.line).toBe(true)
    }
  })

  it('have a fingerprint each, the same wherever the lines stand', async () => {
    const marks = document.findings.map(({ path, fingerprint }) => `${path} ${fingerprint}`)
    expect(new Set(marks).size).toBe(marks.length)
    const moved = files.map((file) => ({ ...file, read: () => Buffer.concat([Buffer.from('\n\n\n'), readFileSync(file.path)]) }))
    const again = await validateFiles(moved.filter(({ path }) => path.endsWith('.txt')))
    expect(again.findings.map(({ path, fingerprint }) => `${path} ${fingerprint}`)).toEqual(marks)
  })

  it('do not hang on the order of the files', async () => {
    const reversed = await validateFiles(files.toReversed())
    const sorted = (findings: FindingsDocument['findings']): string[] => findings.map((finding) => JSON.stringify(finding)).sort()
    expect(sorted(reversed.findings)).toEqual(sorted(document.findings))
  })
})

it('checks a thousand documents', { timeout: 120_000 }, async () => {
  const text = readFileSync('seeds/jilin-2023.txt', 'utf8')
  const many = Array.from({ length: 1000 }, (_, index): FileToCheck => {
    return { path: `many/${String(index).padStart(4, '0')}.txt`, read: () => Buffer.from(text.replaceAll('社区', `第${index}社区`)) }
  })
  const { counts } = await validateFiles(many)
  expect(counts.files).toBe(1000)
})
