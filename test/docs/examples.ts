import type { Block, Page } from './read-page.ts'

/** A command as a page shows it, with the lines that it is said to print; null where the page shows none. */
export interface Example {
  readonly place: string
  readonly command: string
  readonly output: readonly string[] | null
}

/** The commands of a page’s `console` blocks, each behind `$ `, and of its `sh` blocks, each a line. */
export function examplesOf({ blocks }: Page): Example[] {
  return blocks.flatMap((block) => (block.language === 'console' ? sessionOf(block) : block.language === 'sh' ? linesOf(block) : []))
}

function sessionOf({ page, line, text }: Block): Example[] {
  const examples: { place: string; command: string; output: string[] }[] = []
  for (const [index, shown] of text.split('\n').entries()) {
    const place = `${page}:${line + 1 + index}`
    const last = examples.at(-1)
    if (shown.startsWith('$ ')) examples.push({ place, command: shown.slice(2), output: [] })
    else if (last) last.output.push(shown)
    else throw new Error(`Unexpected ${JSON.stringify(shown)} at ${place}, expected a command behind "$ "`)
  }
  return examples.map(({ place, command, output }) => ({ place, command, output: output.length === 0 ? null : output }))
}

function linesOf({ page, line, text }: Block): Example[] {
  return text
    .split('\n')
    .flatMap((command, index) =>
      command === '' || command.startsWith('#') ? [] : [{ place: `${page}:${line + 1 + index}`, command, output: null }],
    )
}

/** The first shown line that the output does not have in its place, or null; `…` alone stands for any lines, at a line’s end for the rest of it. */
export function firstDifference(shown: readonly string[], printed: string): string | null {
  const lines = printed.split('\n').map((line) => line.trimEnd())
  while (lines.at(-1) === '') lines.pop()
  let at = 0
  let skipping = false
  for (const line of shown.map((each) => each.trimEnd())) {
    if (line === '…') {
      skipping = true
      continue
    }
    const found = skipping ? lines.findIndex((other, index) => index >= at && fits(line, other)) : fits(line, lines[at]) ? at : -1
    if (found === -1) return `Unexpected ${JSON.stringify(line)}, expected ${JSON.stringify(lines[at] ?? 'the end')}`
    at = found + 1
    skipping = false
  }
  return skipping || at === lines.length ? null : `Unexpected end, expected ${JSON.stringify(lines[at])}`
}

const fits = (shown: string, printed: string | undefined): boolean =>
  shown === printed || (shown.endsWith('…') && printed !== undefined && printed.startsWith(shown.slice(0, -1)))
