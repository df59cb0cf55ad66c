import { describe, expect, it } from 'vitest'
import { matrixTitle, placeText, rowTitle, titleInOne } from '../../../src/render/comparison/side-text.ts'
import { diffTable } from '../../../src/render/comparison/diff-table.ts'
import { matrixTable } from '../../../src/render/comparison/matrix-table.ts'
import { characterWidth, displayWidth } from '../../../src/text/display-width.ts'
import { comparison, hostile, matrix } from './comparison-examples.ts'

const bare = (text: string): string => text.replace(/\s/gu, '')

/** Cuts the lines of a table by the columns that its rule shows, and joins what stands in each. */
function columnsOf(lines: readonly string[]): string[] {
  const at = lines.findIndex((line) => /^─+(?:  ─+)+$/.test(line))
  const widths = (lines[at] ?? '').split('  ').map((rule) => rule.length)
  const columns = widths.map(() => '')
  for (const line of lines.slice(at + 1)) {
    if (line.startsWith('─')) break
    let position = 0
    for (const character of line) {
      let end = -2
      const column = widths.findIndex((width) => {
        end += width + 2
        return position < end
      })
      if (column >= 0) columns[column] += character
      position += characterWidth(character)
    }
  }
  return columns.map(bare)
}

describe.each([80, 140])('at %i columns', (width) => {
  it.each(['zh', 'en'] as const)('the table of two plans in %s is no wider than the terminal and leaves out nothing', (language) => {
    const lines = diffTable.diff(comparison, { language, width }).split('\n')
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([])
    const second = lines.findLastIndex((line) => line.startsWith('─'))
    const [titles = '', left = '', right = ''] = columnsOf(lines.slice(second))
    let [at, one, other] = [0, 0, 0]
    for (const row of comparison.targets) {
      const title = bare(titleInOne(rowTitle(row)))
      expect(titles.indexOf(title, at), title).toBeGreaterThanOrEqual(at)
      at = titles.indexOf(title, at) + title.length
      one = follow(left, one, row.left && [row.left.quote, placeText(row.left, comparison.left)])
      other = follow(right, other, row.right && [row.right.quote, placeText(row.right, comparison.right)])
    }
    expect(lines.join('')).toContain(comparison.actions[16]?.left?.title?.slice(0, 6))
  })

  it('the table of several plans is no wider than the terminal and leaves out nothing', () => {
    const text = matrixTable.matrix(matrix, { language: 'zh', width }) as string
    const lines = text.split('\n')
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([])
    const [titles = '', ...plans] = columnsOf(lines)
    for (const row of matrix.rows) expect(titles).toContain(bare(titleInOne(matrixTitle(row))))
    matrix.plans.forEach((_, plan) => {
      let from = 0
      for (const { cells } of matrix.rows) {
        const cell = cells[plan] ?? null
        from = follow(plans[plan] ?? '', from, cell && [`${cell.span.line}:${cell.span.column}`])
      }
    })
  })

  it('lays many plans below each other where they do not fit beside each other', () => {
    const many = { ...matrix, plans: Array.from({ length: 12 }, (_, at) => ({ ...matrix.plans[at % 3]!, path: `${at}.txt` })) }
    const rows = matrix.rows.map((row) => ({ ...row, cells: many.plans.map((_, at) => row.cells[at % 3] ?? null) }))
    const lines = (matrixTable.matrix({ ...many, rows }, { language: 'zh', width }) as string).split('\n')
    expect(lines.filter((line) => displayWidth(line) > width)).toEqual([])
    expect(lines.filter((line) => line.startsWith('─')).length).toBeGreaterThan(1)
  })
})

it('says so where no row is left', () => {
  const none = { ...comparison, actions: [], targets: [] }
  expect(diffTable.diff(none, { language: 'en', width: 80 })).toContain('No rows.')
  expect(matrixTable.matrix({ ...matrix, rows: [] }, { language: 'zh', width: 80 })).toContain('没有符合条件的行')
})

it('lets no text of a document steer the terminal', () => {
  const { comparison: one, matrix: several } = hostile('a\u001b[2J\u0007\u202eb')
  expect(diffTable.diff(one, { language: 'en', width: 80 })).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
  expect(matrixTable.matrix(several, { language: 'en', width: 80 })).not.toMatch(/(?!\n)\p{Cc}|\u202e/u)
})

// Each text stands in its column behind the one before it.
function follow(column: string, from: number, texts: readonly string[] | null): number {
  let at = from
  for (const text of texts?.map(bare) ?? []) {
    const found = column.indexOf(text, at)
    expect(found, text).toBeGreaterThanOrEqual(at)
    at = found + text.length
  }
  return at
}
