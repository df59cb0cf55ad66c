import type { Root } from '../tree.ts'

/** Cuts a file’s tree into one root per document; `starts` are offsets of the clean text, the first is 0. */
export function partRoots(root: Root, starts: readonly number[], length: number): Root[] {
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? length
    return { type: 'root', from, to, children: root.children.filter((child) => child.from >= from && child.from < to) }
  })
}
