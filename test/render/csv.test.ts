import { expect, it } from 'vitest'
import { guardFormula } from '../../src/render/csv/guard-formula.ts'
import { renderPlans } from '../../src/render/render-plans.ts'
import { targetColumns } from '../../src/render/rows/target-columns.ts'
import { fullPlan, planWithTexts } from './full-plan.ts'

it.each(['=1+1', '+1', '-1', '@SUM(A1)', '＝1', '＋1', '－1', '＠a', '\t=1', '\r=1', '\n=1'])('guards %j', (text) => {
  expect(guardFormula(text)).toBe(`'${text}`)
})

it.each(['80%', 'a=b', '≥', '', ' =1', '='])('leaves %j as it is', (text) => {
  expect(guardFormula(text)).toBe(text)
})

it('begins with a mark and a header, also where there is no target', async () => {
  const header = `\ufeff${targetColumns.map(({ name }) => name).join()}\r\n`
  expect(await renderPlans([{ ...fullPlan, actions: [], targets: [] }], 'csv')).toBe(header)
  expect(await renderPlans([], 'csv')).toBe(header)
  expect((await renderPlans([fullPlan, fullPlan], 'csv')).split(header)).toHaveLength(2)
})

it('leaves negative numbers numbers', async () => {
  const [target] = fullPlan.targets
  const plan = { ...fullPlan, actions: [], targets: target ? [{ ...target, value: -5 }] : [] }
  expect(await renderPlans([plan], 'csv')).toContain(',-5,')
})

it.each(['=cmd|"a,b"', 'a\nb', 'a\rb', 'a"b', '-1,\r\n2'])('gives back the cell %j', async (text) => {
  const rows = parseCsv(await renderPlans([planWithTexts(text)], 'csv'))
  expect(rows.map((row) => row.length)).toEqual(rows.map(() => targetColumns.length))
  const indicator = targetColumns.findIndex(({ name }) => name === 'indicator')
  for (const row of rows.slice(1)) expect(row[indicator]).toBe(guardFormula(text))
})

// RFC 4180, without mercy: a bare line break outside of quotes ends a row.
function parseCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  for (const [, quoted, plain, end] of text.slice(1).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|\r|\n|$)/g)) {
    if (quoted === undefined && plain === '' && end === '' && row.length === 0) break
    row.push(quoted?.replaceAll('""', '"') ?? plain ?? '')
    if (end === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
