import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../build/bundle.ts'

/** A fenced block of a page; `line` is that of its fence, `label` the line of prose before it. */
export interface Block {
  readonly page: string
  readonly line: number
  readonly language: string
  readonly text: string
  readonly label: string
}

/** A page as its readers see it: headings with their levels, fenced blocks, and the rest. */
export interface Page {
  readonly name: string
  readonly headings: readonly { readonly level: number; readonly title: string }[]
  readonly blocks: readonly Block[]
  readonly prose: readonly string[]
}

/** Reads a page of Markdown. */
export function readPage(name: string): Page {
  const headings: { level: number; title: string }[] = []
  const blocks: Block[] = []
  const prose: string[] = []
  let label = ''
  let open: { language: string; line: number; lines: string[] } | null = null
  for (const [index, text] of readFileSync(join(root, name), 'utf8').split('\n').entries()) {
    const fence = /^```(\w*)\s*$/.exec(text)
    if (open !== null) {
      if (fence === null) open.lines.push(text)
      else {
        blocks.push({ page: name, line: open.line, language: open.language, text: open.lines.join('\n'), label })
        open = null
        label = ''
      }
    } else if (fence !== null) open = { language: fence[1] ?? '', line: index + 1, lines: [] }
    else {
      const heading = /^(#+) (.+)$/.exec(text)
      if (heading) headings.push({ level: heading[1]?.length ?? 0, title: heading[2] ?? '' })
      prose.push(text)
      if (text !== '') label = text
    }
  }
  return { name, headings, blocks, prose }
}
