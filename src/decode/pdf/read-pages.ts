import { getDocumentProxy } from 'unpdf'
import { type ReadFailure, readFailure } from '../read-failure.ts'
import { cmapFolder } from './cmap-folder.ts'
import { holdsBomb } from './holds-bomb.ts'

/** A run of text where a page prints it, as the page is held to be read: `x`, `y` is the left end of its baseline, from the upper left corner. */
export interface PageItem {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
}

/** A page with its text; what stands aslant, as a watermark does, is left out. */
export interface Page {
  readonly number: number
  readonly width: number
  readonly height: number
  readonly items: readonly PageItem[]
}

const GREATEST_PAGES = 3000
const GREATEST_ITEMS = 1_000_000
const GREATEST_SECONDS = 60

/** Reads the text of every page of a PDF, each run with its place. */
export async function readPages(bytes: Uint8Array): Promise<readonly Page[] | ReadFailure> {
  if (holdsBomb(bytes)) return readFailure('excess', { format: 'pdf', what: 'bytes' })
  const folder = cmapFolder()
  let pdf: PdfDocument | undefined
  try {
    // It takes the bytes for its own.
    pdf = await getDocumentProxy(new Uint8Array(bytes), {
      verbosity: 0,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
      ...(folder === undefined ? {} : { cMapUrl: folder, cMapPacked: true }),
    })
    return pdf.numPages > GREATEST_PAGES ? readFailure('excess', { format: 'pdf', what: 'pages' }) : await readAll(pdf)
  } catch (error) {
    const { name, message } = error instanceof Error ? error : { name: '', message: String(error) }
    if (name === 'PasswordException') return readFailure('protected', { format: 'pdf' })
    return readFailure('broken', { format: 'pdf', why: message.replace(/\.$/, '') })
  } finally {
    await pdf?.destroy().catch(() => undefined)
  }
}

type PdfDocument = Awaited<ReturnType<typeof getDocumentProxy>>
type PdfPage = Awaited<ReturnType<PdfDocument['getPage']>>

async function readAll(pdf: PdfDocument): Promise<Page[] | ReadFailure> {
  const pages: Page[] = []
  const until = performance.now() + GREATEST_SECONDS * 1000
  let items = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await openPage(pdf, number)
    if (page === undefined) {
      pages.push({ number, width: 0, height: 0, items: [] })
      continue
    }
    const raw: RawItem[] = []
    const reader = page.streamTextContent().getReader()
    for (;;) {
      const chunk = await reader.read().catch(() => ({ done: true, value: undefined }))
      if (chunk.done) break
      const added = itemsOf(chunk.value)
      for (const item of added) raw.push(item)
      items += added.length
      const late = performance.now() > until
      if (!late && items < GREATEST_ITEMS) continue
      await reader.cancel(new Error('enough')).catch(() => undefined)
      return late ? readFailure('too-slow', { format: 'pdf' }) : readFailure('excess', { format: 'pdf', what: 'runs' })
    }
    pages.push(placeItems(page, number, raw))
    page.cleanup()
  }
  return pages
}

// One broken page does not take the others with it.
async function openPage(pdf: PdfDocument, number: number): Promise<PdfPage | undefined> {
  try {
    return await pdf.getPage(number)
  } catch {
    return undefined
  }
}

interface RawItem {
  readonly str: string
  readonly transform: readonly number[]
  readonly width: number
}

function itemsOf(chunk: unknown): RawItem[] {
  if (typeof chunk !== 'object' || chunk === null || !('items' in chunk) || !Array.isArray(chunk.items)) return []
  return chunk.items.filter(isItem)
}

function isItem(item: unknown): item is RawItem {
  return (
    typeof item === 'object' &&
    item !== null &&
    'str' in item &&
    typeof item.str === 'string' &&
    item.str !== '' &&
    'transform' in item &&
    Array.isArray(item.transform) &&
    'width' in item
  )
}

interface Turned extends PageItem {
  /** Quarter turns of its baseline; null for one that is aslant. */
  readonly turns: number | null
}

function placeItems(page: PdfPage, number: number, raw: readonly RawItem[]): Page {
  const { transform: view, width, height } = page.getViewport({ scale: 1 })
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view as readonly number[]
  const turned = raw.map(({ str, transform, width: length }): Turned => {
    const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = transform
    const angle = Math.atan2(vb * a + vd * b, va * a + vc * b) / (Math.PI / 2)
    const turns = Math.round(angle)
    return {
      text: str,
      x: va * e + vc * f + ve,
      y: vb * e + vd * f + vf,
      width: length,
      size: Math.hypot(c, d) || Math.hypot(a, b),
      turns: Math.abs(angle - turns) < 0.03 ? (turns + 4) % 4 : null,
    }
  })
  const turns = mostFrequentTurns(turned)
  const sideways = turns % 2 === 1
  return {
    number,
    width: sideways ? height : width,
    height: sideways ? width : height,
    items: turned.filter((item) => item.turns === turns).map((item) => ({ ...item, ...turnBack(item, turns, width, height) })),
  }
}

function mostFrequentTurns(items: readonly Turned[]): number {
  const weights = [0, 0, 0, 0]
  for (const { turns, text } of items) if (turns !== null) weights[turns] = (weights[turns] ?? 0) + text.length
  return weights.indexOf(Math.max(...weights))
}

function turnBack({ x, y }: PageItem, turns: number, width: number, height: number): { x: number; y: number } {
  if (turns === 1) return { x: y, y: width - x }
  if (turns === 2) return { x: width - x, y: height - y }
  return turns === 3 ? { x: height - y, y: x } : { x, y }
}
