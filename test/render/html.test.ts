import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse, type DefaultTreeAdapterMap } from 'parse5'
import type { Action } from '../../src/model/index.ts'
import { headingEnd } from '../../src/render/html/heading-end.ts'
import { layers, type Mark } from '../../src/render/html/marks.ts'
import { segmentLines } from '../../src/render/html/segment-lines.ts'
import { renderPlans } from '../../src/render/render-plans.ts'
import { fullPlan, planWithTexts } from './full-plan.ts'
import { page, source } from './html-example.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

describe('a page', () => {
  it('shows the whole document', async () => {
    const article = elements(parse(await page()), 'article')
    expect(article.map(textOf).join('').split('\n').slice(1, -1)).toEqual(source.split('\n'))
  })

  it('leads from each side to the other, and nowhere else', async () => {
    const tree = parse(await page())
    const ids = elements(tree).flatMap((element) => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const links = elements(tree, 'a').map((link) => attribute(link, 'href') ?? '')
    expect(links.length).toBeGreaterThan(10)
    for (const href of links) expect(ids).toContain(href.slice(1))
  })

  it('allows by its policy the style and the script that it holds', async () => {
    const tree = parse(await page())
    const policy = elements(tree, 'meta').map((meta) => attribute(meta, 'content'))[1]
    for (const name of ['style', 'script']) {
      const [element, ...others] = elements(tree, name)
      expect(others).toEqual([])
      const hash = createHash('sha256')
        .update(element === undefined ? '' : textOf(element))
        .digest('base64')
      expect(policy).toContain(`${name}-src 'sha256-${hash}'`)
    }
    expect(policy).toContain("default-src 'none'")
  })

  it('needs no attribute that its policy forbids, and names no other place', async () => {
    for (const element of elements(parse(await page()))) {
      for (const { name } of element.attrs) expect(name).not.toMatch(/^(?:style|on.*|src|srcset|action|formaction)$/)
    }
  })

  it.each([
    '<script>x()</script>',
    '"><img src=x onerror=x()>',
    "' autofocus onfocus='x()",
    '</title></style><script>x()',
    '&lt;script&gt;&#60;b>',
  ])('takes no text for markup: %s', async (text) => {
    const [plain, hostile] = await Promise.all(
      ['安', text].map((each) => renderPlans([planWithTexts(each)], 'html', { source: each.repeat(200) })),
    )
    const shape = (html: string | undefined): string[] =>
      elements(parse(html ?? ''))
        .filter(({ tagName }) => !['a', 'span'].includes(tagName))
        .map(({ tagName, attrs }) => [tagName, ...attrs.map(({ name }) => name)].join(' '))
    expect(shape(hostile)).toEqual(shape(plain))
    expect(elements(parse(hostile ?? ''), 'h1').map(textOf)).toEqual([text])
  })

  it('shows all documents of a file', async () => {
    const html = await renderPlans([fullPlan, { ...fullPlan, source: { ...fullPlan.source, part: 2 } }], 'html', { source: '' })
    expect(elements(parse(html), 'h2')).toHaveLength(2)
  })

  it('speaks the language of its reader', async () => {
    expect(await page('en')).toContain('<html lang="en">')
    expect(await page('zh')).toContain('显示全部')
  })
})

describe('segmentLines', () => {
  const lines = fc.array(fc.stringMatching(/^[一-龥a-z]{0,12}$/), { minLength: 1, maxLength: 8 })
  const mark = fc.record({ start: fc.nat(80), length: fc.nat(40), layer: fc.constantFrom(...layers), to: fc.constantFrom('t1', 'a2') })

  it('gives back every line, and to each stretch the marks over it, however they overlap', () => {
    fc.assert(
      fc.property(lines, fc.array(mark, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'), (texts, drawn, newline) => {
        const text = texts.join(newline) + newline
        const marks: Mark[] = drawn.map(({ start, length, layer, to }) => ({ start, end: start + length, layer, to }))
        const segments = segmentLines(text, marks)
        expect(segments.map((line) => line.map((segment) => segment.text).join(''))).toEqual(texts)
        for (const { start, text: piece, marks: active } of segments.flat()) {
          expect(text.slice(start, start + piece.length)).toBe(piece)
          const over = marks.filter((each) => each.start < start + piece.length && each.end > start)
          expect(new Set(active)).toEqual(new Set(over))
          expect(over.every((each) => each.start <= start && each.end >= start + piece.length)).toBe(true)
        }
      }),
    )
  })
})

describe('headingEnd', () => {
  it.each([
    { source: '一、社区养老服务行动。推动适老化改造。', number: '一、', title: '社区养老服务行动', heading: '一、社区养老服务行动' },
    { source: '（一） 社区养老\n服务行动\n推动', number: '（一）', title: '社区养老服务行动', heading: '（一） 社区养老\n服务行动' },
    { source: '**1.** **养老(托育)服务**。推动', number: '1.', title: '养老（托育）服务', heading: '**1.** **养老(托育)服务' },
    { source: '1、推动适老化改造。再推动。', number: '1、', title: null, heading: '1、' },
    { source: '一、另一个标题。推动适老化改造。', number: '一、', title: '社区养老', heading: '一、另一个标题' },
  ])('finds $heading', ({ source: text, number, title, heading }) => {
    const span = { start: 0, end: text.length, line: 1, column: 1 }
    const action = { number, title, span, actions: [] as Action[] } as unknown as Action
    expect(text.slice(0, headingEnd(text, action))).toBe(heading)
  })
})

function elements(node: Node, name?: string): Element[] {
  const own = 'tagName' in node && (name === undefined || node.tagName === name) ? [node] : []
  return [...own, ...('childNodes' in node ? node.childNodes.flatMap((child) => elements(child, name)) : [])]
}

function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

function attribute(element: Element, name: string): string | undefined {
  return element.attrs.find((each) => each.name === name)?.value
}
