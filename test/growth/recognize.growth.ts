import { describe, expect, it } from 'vitest'
import { parse } from '../../src/parse/parse.ts'
import { recognizeDocument } from '../../src/recognize/recognize-document.ts'

const pieces = ['1个，', '“1个', '（1个', '1个、', '一半', '由1%提高到', '在5个，', '十', '1至', '建设1亩以上', '年底前1个，', '对A的，给予1万元奖励；', '国家级、省级平台分别给予1万元、2万元，', '高于城镇居民，'] // prettier-ignore

/** Milliseconds for a section of so many characters. */
function measure(piece: string, characters: number): number {
  const parsed = parse(`一、任务\n\n${piece.repeat(Math.ceil(characters / piece.length))}\n`)
  const before = performance.now()
  recognizeDocument(parsed, parsed.root, { year: 2024, firstYear: 2024, periodEnd: null })
  return performance.now() - before
}

describe('recognizing', () => {
  it.each(pieces)('takes time in proportion to the text: %s', (piece) => {
    measure(piece, 5_000)
    const [one, four] = [measure(piece, 15_000), measure(piece, 60_000)]
    expect(four).toBeLessThan(10 * one + 100)
    expect(four).toBeLessThan(2_500)
  })
})
