import { blockElements, silentElements } from './element-kinds.ts'
import { isElement } from './element-path.ts'
import { createListMarkers } from './list-marker.ts'
import type { Measure } from './measure-page.ts'
import type { PageLine } from './page-line.ts'
import type { Element } from './parse-page.ts'
import { readTable, type TableRow } from './read-table.ts'

const OWN_NUMBER = /^(?:[（(]?[\d一二三四五六七八九十]{1,3}[、.．）)]|第[\d一二三四五六七八九十]{1,4}[章节条]|[①-⑳])/

/** Reads the lines that a browser would show of `root`; `leaveOut` says which elements are not shown. */
export function readLines(root: Element, measures: ReadonlyMap<Element, Measure>, leaveOut: (element: Element) => boolean): PageLine[] {
  const lines: PageLine[] = []
  const markerOf = createListMarkers()
  let run = new Run()
  let marker = ''
  const flush = (element: Element): void => {
    const text = run.text.trim()
    if (text !== '') {
      const marked = marker === '' || OWN_NUMBER.test(text) ? text : marker + text
      lines.push({ text: marked, element, linked: run.linked, links: run.links, cells: [] })
      marker = ''
    }
    run = new Run()
  }
  const walk = (element: Element, block: Element, preserve: boolean): void => {
    for (const child of element.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) {
        if (!preserve) run.add(child.value, element.tagName)
        else
          child.value.split(/\r\n?|\n/).forEach((part, index) => {
            if (index > 0) flush(block)
            run.add(part, element.tagName)
          })
      }
      if (!isElement(child) || silentElements.has(child.tagName) || leaveOut(child)) continue
      if (child.tagName === 'br' || child.tagName === 'hr') flush(block)
      else if (child.tagName === 'table') {
        flush(block)
        table(child)
      } else if (blockElements.has(child.tagName)) {
        flush(block)
        if (child.tagName === 'li') marker = markerOf(child)
        walk(child, child, preserve || child.tagName === 'pre')
        flush(child)
      } else {
        const start = run.text.length
        walk(child, block, preserve)
        if (child.tagName === 'a') run.link(start)
      }
    }
  }
  const table = (element: Element): void => {
    const rows = readTable(element, measures)
    if (rows === undefined) {
      walk(element, element, false)
      return flush(element)
    }
    for (const child of element.childNodes) {
      if (!isElement(child) || child.tagName !== 'caption') continue
      walk(child, child, false)
      flush(child)
    }
    for (const row of rows) lines.push(...rowLines(row, leaveOut))
  }
  walk(root, root, false)
  flush(root)
  return lines
}

/** Text as it is collected, white space as HTML has it. */
class Run {
  text = ''
  linked = 0
  links = 0

  add(value: string, tag: string): void {
    // m² is printed so, and read as one unit.
    const raised = tag === 'sup' && /[a-z]$/i.test(this.text) ? (value === '2' ? '²' : value === '3' ? '³' : value) : value
    const collapsed = raised.replace(/[ \t\n\r\f]+/g, ' ')
    this.text += this.text === '' || this.text.endsWith(' ') ? collapsed.replace(/^ /, '') : collapsed
  }

  link(start: number): void {
    this.linked += Math.max(0, this.text.length - start)
    this.links++
  }
}

function rowLines({ element, cells }: TableRow, leaveOut: (element: Element) => boolean): PageLine[] {
  const runs = cells.map((cell) => (cell === null ? new Run() : readCell(cell, leaveOut)))
  const pairs = labelPairs(runs.map(({ text }) => text))
  const groups = pairs ? pairs.map((at) => [at, at + 1]) : [runs.map((_, index) => index)]
  return groups.flatMap((group) => {
    let text = ''
    let linked = 0
    let links = 0
    const places: { at: number; element: Element }[] = []
    group.forEach((index, position) => {
      if (position > 0 && !pairs) text += '\t'
      const run = runs[index]
      const cell = cells[index]
      if (cell && run && run.text !== '') places.push({ at: text.length, element: cell })
      text += run?.text ?? ''
      linked += run?.linked ?? 0
      links += run?.links ?? 0
    })
    return text.trim() === '' ? [] : [{ text: text.replace(/\t{1,200}$/, ''), element, linked, links, cells: places }]
  })
}

// `索引号：| … | 主题分类：| …`: a label and its value are one line.
function labelPairs(texts: readonly string[]): number[] | null {
  if (texts.length < 2 || texts.length > 8) return null
  const labels: number[] = []
  for (let at = 0; at < texts.length; at++) {
    const text = texts[at] ?? ''
    if (text === '') continue
    if (!/^[^：:]{1,12}[：:]$/.test(text)) return null
    labels.push(at)
    at++
  }
  return labels.length > 0 ? labels : null
}

function readCell(cell: Element, leaveOut: (element: Element) => boolean): Run {
  const run = new Run()
  const walk = (element: Element): void => {
    for (const child of element.childNodes) {
      if (child.nodeName === '#text' && 'value' in child) run.add(child.value, element.tagName)
      if (!isElement(child) || silentElements.has(child.tagName) || leaveOut(child)) continue
      const block = child.tagName === 'br' || blockElements.has(child.tagName)
      const start = run.text.length
      if (block) run.add(' ', '')
      walk(child)
      if (block) run.add(' ', '')
      if (child.tagName === 'a') run.link(start)
    }
  }
  walk(cell)
  run.text = run.text.trim()
  return run
}
