import { describe, expect, it } from 'vitest'
import { findResponsibilities } from '../../src/recognize/responsible-units/find-responsibilities.ts'
import { growthOf } from '../redos/growth.ts'

const pieces = ['（', '责任单位：', '（责任单位：市民政局、', '市民政局会同', '市民政局和', '配合', '以下均需', '（市民政局负责'] // prettier-ignore

describe('lists of units', () => {
  it.each(pieces)('take time in proportion to the text: %s', (piece) => {
    const { exponent, milliseconds } = growthOf((times) => piece.repeat(times), findResponsibilities)
    expect(exponent).toBeLessThan(1.4)
    expect(milliseconds).toBeLessThan(5_000)
  })
})
