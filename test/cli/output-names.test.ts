import { expect, it } from 'vitest'
import { outputNames } from '../../src/cli/output-names.ts'

it.each([
  { inputs: ['a.txt', 'sub/b.md'], outputs: ['a.yaml', 'sub/b.yaml'] },
  { inputs: ['a.txt', 'a.md', 'b.txt'], outputs: ['a.yaml', 'a~2.yaml', 'b.yaml'] },
  { inputs: ['a.txt', 'a.txt'], outputs: ['a.yaml', 'a~2.yaml'] },
  {
    inputs: ['a.zip/../../up.txt', '../up.txt', 'a.zip//./b/..x.txt', '..'],
    outputs: ['a.zip/up.yaml', 'up.yaml', 'a.zip/b/..x.yaml', '_.yaml'],
  },
  { inputs: ['v1.2/a', 'stdin'], outputs: ['v1.2/a.yaml', 'stdin.yaml'] },
])('$inputs go to $outputs', ({ inputs, outputs }) => {
  const items = inputs.map((name, index) => ({ path: `${index}/${name}`, name }))
  expect([...outputNames(items, 'yaml').values()]).toEqual(outputs)
})
