import type { Language } from '../../model/language.ts'
import { type Layer, layers, type Mark } from './marks.ts'
import { type Markup, markup } from './markup.ts'
import { pageLabels } from './page-labels.ts'
import { segmentLines } from './segment-lines.ts'

const legend = ['heading', 'value', 'indicator', 'deadline', 'scope', 'unit', 'fact'] as const satisfies readonly Layer[]

/** The document, a paragraph a line, every mark a link to what was made of it. */
export function documentView(source: string, marks: readonly Mark[], language: Language): Markup {
  const lines = segmentLines(source, marks).map((segments, index) => {
    const pieces = segments.map(({ start, text, marks: active }) => piece(text, start, active))
    const blank = segments.every(({ text }) => text.trim() === '')
    return markup`<p id="l${index + 1}"${blank ? markup` class="blank"` : markup` data-n="${index + 1}"`}>${pieces}</p>\n`
  })
  const keys = legend.map((layer) => markup`<li><span class="m ${layer}">${pageLabels[layer][language]}</span></li>`)
  return markup`<ul class="legend" aria-label="${pageLabels.legend[language]}">${keys}</ul>
<article class="text" lang="zh-Hans">
${lines}</article>`
}

function piece(text: string, start: number, active: readonly Mark[]): Markup {
  const [first] = active
  if (first === undefined) return markup`${text}`
  const classes = layers.filter((layer) => active.some((mark) => mark.layer === layer)).join(' ')
  const refs = refsOf(active.filter(({ layer }) => layer !== 'clause'))
  const clauses = refsOf(active.filter(({ layer }) => layer === 'clause'))
  const unit = active.find((mark) => mark.unit !== undefined)?.unit
  const id = active.some((mark) => mark.start === start) ? markup` id="p${start}"` : null
  const data = markup`class="m ${classes}"${refs === '' ? null : markup` data-r="${refs}"`}${clauses === '' ? null : markup` data-c="${clauses}"`}${unit === undefined ? null : markup` data-u="${unit}"`}`
  if (first.layer === 'clause') return markup`<span${id} ${data}>${text}</span>`
  return markup`<a${id} href="#${first.to}" ${data}>${text}</a>`
}

function refsOf(marks: readonly Mark[]): string {
  return [...new Set(marks.map(({ to }) => to))].join(' ')
}
