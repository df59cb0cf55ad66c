import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold } from '../../src/text/fold.ts'
import { createLocator } from '../../src/text/locator.ts'
import { MappedTextBuilder } from '../../src/text/mapped-text.ts'
import { readLines } from '../../src/parse/lines/read-lines.ts'
import { unwrap } from '../../src/parse/unwrap.ts'
import { check } from './check.ts'

const source = fc.string({ unit: fc.constantFrom(...'民政一、（）１２％ \u3000\t\n\r*|a1。，“”😀'), maxLength: 200 })

describe('a mapped text', () => {
  it('knows the place of each character, whatever was left out', () => {
    check(
      fc.property(source, fc.array(fc.nat({ max: 12 }), { maxLength: 60 }), (text, steps) => {
        const builder = new MappedTextBuilder()
        const places: number[] = []
        let at = 0
        steps.forEach((step, index) => {
          const piece = text.slice(at, at + step)
          if (index % 3 !== 2) {
            builder.add(piece, at)
            for (let offset = 0; offset < piece.length; offset++) places.push(at + offset)
          }
          at += step
        })
        const map = builder.build()
        expect(map.text.length).toBe(places.length)
        expect(builder.length).toBe(places.length)
        places.forEach((place, offset) => {
          expect(map.start(offset)).toBe(place)
          expect(map.end(offset + 1)).toBe(place + 1)
          expect(map.text.charAt(offset)).toBe(text.charAt(place))
        })
      }),
    )
  })

  it('that a document was unwrapped to gives back its characters', () => {
    check(
      fc.property(source, (text) => {
        const folded = fold(text)
        expect(folded.length).toBe(text.length)
        const { map, pieces } = unwrap(readLines(folded))
        for (let offset = 0; offset < map.text.length; offset++) {
          const character = map.text.charAt(offset)
          const place = map.start(offset)
          if (!/\s/.test(character)) expect(folded.charAt(place)).toBe(character)
          expect(offset === 0 || place >= map.start(offset - 1)).toBe(true)
        }
        let last = 0
        for (const { from, to } of pieces) {
          expect(from).toBeGreaterThanOrEqual(last)
          expect(to).toBeGreaterThan(from)
          last = to
        }
      }),
    )
  })

  it('keeps every character that says something', () => {
    check(
      fc.property(source, (text) => {
        const folded = fold(text)
        const kept = unwrap(readLines(folded)).map.text
        const said = (value: string): string => value.replace(/[\s*#>|\d\u200b-]/g, '')
        expect(said(kept)).toBe(said(folded))
      }),
    )
  })
})

describe('a place', () => {
  it('has the line and column that counting gives', () => {
    check(
      fc.property(source, (text) => {
        const locator = createLocator(text)
        let line = 1
        let column = 1
        for (let offset = 0; offset <= text.length; offset++) {
          expect(locator.point(offset)).toEqual({ line, column, offset })
          const character = text.charAt(offset)
          if (character === '\n' || (character === '\r' && text.charAt(offset + 1) !== '\n')) {
            line++
            column = 1
          } else column++
        }
      }),
    )
  })
})
