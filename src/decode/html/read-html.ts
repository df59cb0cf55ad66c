import { genreOf } from '../../lexicon/genres.ts'
import type { Origin } from '../origins.ts'
import { type ReadFailure, readFailure } from '../read-failure.ts'
import { createElementNamer, isElement, type NameElement } from './element-path.ts'
import { measurePage } from './measure-page.ts'
import { isHidden } from './page-chrome.ts'
import { compact, readPageTitle } from './page-title.ts'
import { type Document, type Element, parsePage } from './parse-page.ts'
import { readLines } from './read-lines.ts'
import { selectMain } from './select-main.ts'

/** The text of a document out of its container, and where its stretches come from. */
export interface ContainedText {
  readonly text: string
  readonly origins: readonly Origin[]
}

/** Reads the document out of a web page, a line a block and a line a row of a table. */
export function readHtml(html: string): ContainedText | ReadFailure {
  const page = parsePage(html)
  if (typeof page === 'string') return readFailure('excess', { format: 'html', what: page })
  const body = bodyOf(page)
  if (body === undefined) return readFailure('no-text', { format: 'html' })
  const measures = measurePage(body)
  const shown = measures.get(body)?.characters ?? 0
  const leaveOut = (element: Element): boolean => isHidden(element) && (measures.get(element)?.characters ?? 0) < shown / 2
  const title = readPageTitle(page)
  const main = selectMain(readLines(body, measures, leaveOut), body, measures, title?.text ?? '')
  if (main.length === 0) return readFailure('no-text', { format: 'html' })

  const name = createElementNamer(page)
  const origins: Origin[] = []
  let text = ''
  const put = (line: string, places: readonly { at: number; element: Element }[]): void => {
    for (const { at, element } of places) origins.push(originOf(text.length + at, element, name))
    text += line + '\n'
  }
  const head = compact(
    main
      .slice(0, 40)
      .map((line) => line.text)
      .join(''),
  )
  if (title && genreOf(title.text) && !head.includes(compact(title.text))) put(title.text, [{ at: 0, element: title.element }])
  for (const { text: line, element, cells } of main) put(line, cells.length > 0 ? cells : [{ at: 0, element }])
  return { text, origins }
}

// An element is named when a value that stands in it is written, which few do.
function originOf(from: number, element: Element, name: NameElement): Origin {
  return {
    from,
    get element() {
      return name(element)
    },
  }
}

function bodyOf(page: Document): Element | undefined {
  const root = page.childNodes.find((child): child is Element => isElement(child) && child.tagName === 'html')
  return root?.childNodes.find((child): child is Element => isElement(child) && child.tagName === 'body')
}
