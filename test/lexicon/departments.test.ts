import { describe, expect, it } from 'vitest'
import { departmentFunction } from '../../src/lexicon/department-function.ts'
import { departments } from '../../src/lexicon/departments.ts'
import { dutyVerbs, labelWords } from '../../src/lexicon/responsibility-words.ts'
import { readResponsibility } from '../../src/recognize/responsible-units/read-responsibility.ts'

describe('departments', () => {
  it('has a key, a stem and a name once', () => {
    const keys = departments.map(({ key }) => key)
    expect(keys).toEqual([...new Set(keys)])
    const words = departments.flatMap(({ stems, names }) => [...stems.map((stem) => `${stem}-`), ...names])
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })

  it.each(departments)('$example is $key', ({ key, example, label }) => {
    expect(departmentFunction(example)).toBe(key)
    expect(key).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
    expect(label).not.toBe('')
  })

  it.each(departments.flatMap(({ key, names }) => names.map((name) => ({ key, name }))))('$name is $key', ({ key, name }) => {
    expect(departmentFunction(name)).toBe(key)
  })
})

describe('responsibility words', () => {
  it.each(dutyVerbs)('$word in $example', ({ word, example }) => {
    expect(example).toContain(word)
    expect(readResponsibility(example)?.form).toBe('stated')
  })

  it.each(labelWords)('$word in $example', ({ word, example }) => {
    expect(example.startsWith(word)).toBe(true)
    expect(readResponsibility(example)?.form).toBe('labelled')
  })
})
