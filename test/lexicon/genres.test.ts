import { describe, expect, it } from 'vitest'
import { genreOf, genres, withoutEndBrackets } from '../../src/lexicon/genres.ts'

describe('genres', () => {
  it('has each name once', () => {
    const names = genres.map(({ name }) => name)
    expect(names).toEqual([...new Set(names)])
  })

  it.each(genres)('$example is a $name', ({ name, example }) => {
    expect(genreOf(example)?.name).toBe(name)
    expect(genreOf(`${example}（2021—2023年）`)?.name).toBe(name)
    expect(genreOf(`${example}（试行）（征求意见稿）`)?.name).toBe(name)
  })

  it.each(['提升社区服务效能', '', '（试行）', '贯彻《老年教育条例》', '若干'])('%s names none', (title) => {
    expect(genreOf(title)).toBeNull()
  })

  it('keeps what stands in brackets alone', () => {
    expect(withoutEndBrackets('（试行）')).toBe('（试行）')
  })
})
