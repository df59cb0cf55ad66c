import type { Language } from '../../model/language.ts'
import type { Target } from '../../model/target.ts'
import { modalityLabels } from '../words/kind-labels.ts'
import { type Markup, markup, nothing } from './markup.ts'
import type { PageIndex } from './page-index.ts'
import { pageLabels } from './page-labels.ts'
import { type YearColumn, yearColumns } from './year-columns.ts'

const COLUMN = 64
const BAR = 36
const TALLEST = 64
const TOP = 18
const FOOT = 22

/** A strip that shows how many targets fall due in each year; a column narrows the page to its year. */
export function yearStrip(targets: readonly Target[], index: PageIndex, language: Language): Markup {
  if (targets.length === 0) return nothing
  const columns = yearColumns(targets, language)
  const most = Math.max(...columns.map(({ total }) => total))
  const [width, height] = [columns.length * COLUMN, TOP + TALLEST + FOOT]
  const bars = columns.map((column, at) => bar(column, at, most, index))
  const aspirational = targets.some(({ modality }) => modality === 'aspirational')
  const key = aspirational
    ? markup`<span class="key binding">${modalityLabels.binding[language]}</span><span class="key aspirational">${modalityLabels.aspirational[language]}</span>`
    : null
  return markup`<figure class="strip"><figcaption>${pageLabels.overYears[language]} ${key}</figcaption>
<div><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="group" aria-label="${pageLabels.overYears[language]}">
<line class="axis" x1="0" y1="${TOP + TALLEST}" x2="${width}" y2="${TOP + TALLEST}"/>${bars}</svg></div></figure>`
}

function bar({ aspirational, first, key, label, total }: YearColumn, at: number, most: number, index: PageIndex): Markup {
  const middle = at * COLUMN + COLUMN / 2
  const left = middle - BAR / 2
  const tall = (count: number): number => Math.round((count / most) * TALLEST)
  const floor = TOP + TALLEST
  const [upper, whole] = [tall(aspirational), total === 0 ? 0 : Math.max(tall(total), 2)]
  const name = markup`<text class="year" x="${middle}" y="${floor + 16}">${label}</text>`
  if (first === undefined) return name
  return markup`<a href="#${index.targetId(first)}" data-year="${key}">
<rect class="hit" x="${at * COLUMN}" y="0" width="${COLUMN}" height="${floor + FOOT}"/>
<rect class="binding" x="${left}" y="${floor - whole + upper}" width="${BAR}" height="${whole - upper}"/>
<rect class="aspirational" x="${left}" y="${floor - whole}" width="${BAR}" height="${upper}"/>
${name} <text class="count" x="${middle}" y="${floor - whole - 5}">${total}</text></a>`
}
