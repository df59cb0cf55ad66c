import type { Placed } from '../../tree.ts'
import type { TargetReading } from '../refine/refine-sentence.ts'
import { readCellValue } from './read-cell-value.ts'
import { indicatorColumn, numberOf, type Layout } from './table-layout.ts'

/**
 * Reads the cells of a row that say their goal in words, as sentences on the row’s indicator: `签约率 | 2025年达到75%，力争2035年达到90%` is two targets;
 * `定性指标，查看落实情况` is none.
 */
export function readStandards(
  text: string,
  row: readonly Placed[],
  { roles, columns, aligned, timeOf, sentencesOf, fallback }: Layout,
): TargetReading[] {
  const named = row[indicatorColumn(roles)]
  if (!named || (!aligned && row.length !== roles.length)) return []
  const name = text.slice(named.from, named.to)
  if (!/[一-鿿]{2}/.test(name)) return []
  const indicator = { from: named.from + numberOf(name), to: named.to }
  const aspirational = row.some((cell) => /预期性|指导性/.test(text.slice(cell.from, cell.to)))
  return roles.flatMap((role, column) => {
    const cell = row[column]
    const heading = columns[column]
    if ((role !== 'target' && role !== 'standard') || !cell || !heading || readCellValue(text, cell) !== null) return []
    const found = sentencesOf(cell, timeOf(heading) ?? fallback).filter(({ quantity }) => quantity.value !== null)
    return found.map((target, index): TargetReading => {
      // 2023年每万常住人口达到4名，2025年达到4.66名: the denominator stays with what is measured, for the next of its unit too.
      const per = target.per ?? found.slice(0, index).findLast((other) => other.per && other.quantity.unit === target.quantity.unit)?.per
      return {
        ...target,
        indicator: { parts: per ? [per, indicator] : [indicator], shareOf: false },
        clause: { from: Math.min(indicator.from, target.clause.from), to: target.clause.to },
        modality: aspirational ? 'aspirational' : target.modality,
      }
    })
  })
}
