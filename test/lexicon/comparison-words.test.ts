import { describe, expect, it } from 'vitest'
import { dimensionOf, sameDimension } from '../../src/compare/dimension.ts'
import { findConflicts, readMarks } from '../../src/compare/align/contrast-marks.ts'
import { normalizeWording } from '../../src/compare/wording/normalize-wording.ts'
import { contrasts } from '../../src/lexicon/contrasts.ts'
import { countGroups, measureFactors } from '../../src/lexicon/counted-things.ts'
import { genericTails, genericWords } from '../../src/lexicon/generic-words.ts'
import { placeClass } from '../../src/lexicon/place-classes.ts'
import { synonymGroups } from '../../src/lexicon/synonyms.ts'

describe('synonyms', () => {
  it.each(synonymGroups)('$example.0 reads like $example.1', ({ example: [one, other] }) => {
    expect(normalizeWording(one)).toBe(normalizeWording(other))
  })

  it('gives each word one meaning', () => {
    const words = synonymGroups.flatMap(({ canonical, variants }) => [canonical, ...variants])
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
    expect(words.filter((word) => word !== word.toLowerCase())).toEqual([])
  })

  it.each(['农村居民', '农村社区', '养老人才', '提高企业', '孕产妇', '城乡居民'])('leaves %s alone', (word) => {
    expect(normalizeWording(word)).toBe(word)
  })

  it('reads alike what was read once', () => {
    for (const { example } of synonymGroups)
      for (const phrase of example) expect(normalizeWording(normalizeWording(phrase))).toBe(normalizeWording(phrase))
  })
})

describe('contrasts', () => {
  const marksOf = (phrase: string) => {
    const text = normalizeWording(phrase)
    return readMarks(text, text, text)
  }

  it.each(contrasts)('$key: $example.0 and $example.1 exclude each other', ({ key, effect, example: [one, other] }) => {
    const conflicts = findConflicts(marksOf(one), marksOf(other)).map(({ contrast }) => `${contrast.key} ${contrast.effect}`)
    expect(conflicts).toContain(`${key} ${effect}`)
    expect(findConflicts(marksOf(other), marksOf(one)).map(({ contrast }) => `${contrast.key} ${contrast.effect}`)).toEqual(conflicts)
    expect(findConflicts(marksOf(one), marksOf(one))).toEqual([])
  })

  it.each([
    ['小学和初中专任教师', '初中专任教师'],
    ['省级示范村', '示范村'],
    ['城乡居民人均可支配收入', '农村居民人均可支配收入'],
  ])('%s and %s do not', (one, other) => {
    expect(findConflicts(marksOf(one), marksOf(other))).toEqual([])
  })
})

describe('counted things', () => {
  const inUnit = (phrase: string) => {
    const unit = /[\d.]+(.+)$/.exec(phrase)?.[1] ?? ''
    return dimensionOf({ kind: 'count', unit })
  }

  it.each(countGroups)('$example.0 can stand beside $example.1', ({ example: [one, other] }) => {
    const bare = (phrase: string) => phrase.replace(/^\D+/, '')
    expect(sameDimension(inUnit(bare(one)), inUnit(bare(other)))).toBe(true)
  })

  it.each([
    ['300人', '300户'],
    ['20场', '20个'],
    ['50家', '50人'],
    ['30门', '30家'],
    ['600平方米', '600米'],
  ])('%s cannot stand beside %s', (one, other) => {
    expect(sameDimension(inUnit(one), inUnit(other))).toBe(false)
  })

  it('has each measure word once', () => {
    const words = [...countGroups.flatMap((group) => group.words), ...Object.values(measureFactors).flatMap((units) => Object.keys(units))]
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })
})

describe('generic words', () => {
  it('has each once', () => {
    for (const words of [genericWords, genericTails]) expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([])
  })
})

describe('placeClass', () => {
  it.each([
    ['每个农村社区', 'community'],
    ['乡镇街道', 'township'],
    ['县区', 'county'],
    ['单个机构', 'institution'],
    ['全市', null],
  ])('%s is %s', (scope, expected) => {
    expect(placeClass(scope)).toBe(expected)
  })
})
