import { beginsWithLabel, isLabel } from './catalogue-labels.ts'
import { isElement } from './element-path.ts'
import type { Measure } from './measure-page.ts'
import { isChromeLine, namesChrome } from './page-chrome.ts'
import type { PageLine } from './page-line.ts'
import { compact } from './page-title.ts'
import type { Element } from './parse-page.ts'

const GREATEST_SHARE_CHROME = 0.2
const LEAST_SHARE_MAIN = 0.9
const GREATEST_AROUND = 40

/**
 * Chooses the lines of a page that are its document: those inside the smallest element that holds nearly all the prose, with the title, the
 * catalogue’s entries and what stands directly around it; without navigation, tools, lists of links and footers.
 */
export function selectMain(lines: readonly PageLine[], body: Element, measures: ReadonlyMap<Element, Measure>, title: string): PageLine[] {
  const all = sumProse(lines, measures.keys(), () => true)
  const total = all.get(body) ?? 0
  const isChrome = inherited(
    (element) => element !== body && namesChrome(element) && (all.get(element) ?? 0) < total * GREATEST_SHARE_CHROME,
  )
  const prose = sumProse(lines, measures.keys(), ({ element }) => !isChrome(element))
  const main = descend(body, prose)
  const inside = inherited((element) => element === main)
  const first = lines.findIndex(({ element }) => inside(element))
  const last = lines.findLastIndex(({ element }) => inside(element))
  if (first < 0) return []
  const shown = (line: PageLine): boolean => !isChrome(line.element) && !isChromeLine(line.text)
  const near = inherited((element) => element === main.parentNode && element !== body.parentNode)
  const around = (line: PageLine): boolean => shown(line) && near(line.element) && line.linked < line.text.length * 0.5
  const within = lines.slice(first, last + 1).filter((line) => shown(line) && !isLinkList(line, main))
  const head = compact(
    within
      .slice(0, 40)
      .map(({ text }) => text)
      .join(''),
  )
  const before = lines.slice(0, first)
  const touching = before.length - takeWhileFromEnd(before, around)
  const kept = before.filter((line, index) => {
    if (isChrome(line.element)) return false
    if (isTitle(line, title)) return !head.includes(compact(line.text))
    return index >= touching || (beginsWithLabel(line.text) && line.linked < line.text.length * 0.5) || isOpenLabel(before[index - 1])
  })
  const after = lines.slice(last + 1)
  const end = after.findIndex((line) => !around(line))
  return joinLabels([...kept, ...within, ...after.slice(0, Math.min(end < 0 ? after.length : end, GREATEST_AROUND))])
}

function takeWhileFromEnd(lines: readonly PageLine[], test: (line: PageLine) => boolean): number {
  let count = 0
  for (let at = lines.length - 1; at >= 0 && count < GREATEST_AROUND; at--, count++) {
    const line = lines[at]
    if (line === undefined || !test(line)) break
  }
  return count
}

/** Whether an element or one above it passes the test, remembered for each. */
function inherited(test: (element: Element) => boolean): (element: Element) => boolean {
  const known = new Map<Element, boolean>()
  const decide = (element: Element): boolean => {
    const answer = known.get(element)
    if (answer !== undefined) return answer
    const parent = element.parentNode
    const result = test(element) || (parent !== null && isElement(parent) && decide(parent))
    known.set(element, result)
    return result
  }
  return decide
}

// Prose is text in sentences; what stands in links is none.
function proseOf({ text, linked, cells }: PageLine): number {
  return cells.length > 0 || /[，。；！？、]/.test(text) || text.length > 40 ? Math.max(0, text.length - linked * 2) : 0
}

function sumProse(lines: readonly PageLine[], elements: Iterable<Element>, counts: (line: PageLine) => boolean): Map<Element, number> {
  const sums = new Map<Element, number>()
  const add = (element: Element, amount: number): Map<Element, number> => sums.set(element, (sums.get(element) ?? 0) + amount)
  for (const line of lines) if (counts(line)) add(line.element, proseOf(line))
  for (const element of elements) {
    const amount = sums.get(element) ?? 0
    if (amount > 0 && element.parentNode !== null && isElement(element.parentNode)) add(element.parentNode, amount)
  }
  return sums
}

const CONTAINERS = new Set('article body center div form main section table tbody td tr'.split(' '))

function descend(body: Element, prose: ReadonlyMap<Element, number>): Element {
  let main = body
  for (;;) {
    const least = (prose.get(main) ?? 0) * LEAST_SHARE_MAIN
    const next = main.childNodes.find(
      (child): child is Element => isElement(child) && CONTAINERS.has(child.tagName) && least > 0 && (prose.get(child) ?? 0) >= least,
    )
    if (next === undefined) return main
    main = next
  }
}

const ATTACHED = /附件|附表|《|\.(?:docx?|pdf|xlsx?|wps|et|ofd|zip|rar)(?![a-z])/i

// Inside the text a link is a citation or an attachment; several that say neither are a list of other pages.
function isLinkList(line: PageLine, main: Element): boolean {
  if (line.linked < line.text.length * 0.7 || ATTACHED.test(line.text) || /[，。；]/.test(line.text)) return false
  return line.links > 1 || (line.element !== main && /^(?:li|td|dd)$/.test(line.element.tagName))
}

function isTitle(line: PageLine, title: string): boolean {
  const text = compact(line.text)
  return text.length >= 6 && title !== '' && (compact(title).includes(text) || text.includes(compact(title)))
}

// A label whose value is the next block; in a row of a table it has its own cell.
function isOpenLabel(line: PageLine | undefined): boolean {
  return line !== undefined && line.cells.length === 0 && isLabel(line.text)
}

function joinLabels(lines: readonly PageLine[]): PageLine[] {
  const joined: PageLine[] = []
  for (const line of lines) {
    const label = joined.at(-1)
    if (label && isOpenLabel(label) && !beginsWithLabel(line.text) && line.text.length < 200 && line.cells.length === 0)
      joined[joined.length - 1] = { ...label, text: label.text + line.text, element: line.element }
    else joined.push(line)
  }
  return joined
}
