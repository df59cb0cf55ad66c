import type { Root, Section } from '../tree.ts'

/** Cuts a file’s tree into one root per document, each with ids of its own; `starts` are offsets of the clean text, the first is 0. */
export function partRoots(root: Root, starts: readonly number[], length: number): Root[] {
  const { children } = root
  let next = 0
  return starts.map((from, index) => {
    const to = starts[index + 1] ?? length
    const first = next
    while (next < children.length && (children[next]?.from ?? to) < to) next++
    const part: Root = { type: 'root', from, to, children: children.slice(first, next) }
    if (index > 0) countAnew(part, new Map())
    return part
  })
}

/** A number that only an earlier document of the file has too is no repeat. */
function countAnew(parent: Root | Section, used: Map<string, number>): void {
  for (const child of parent.children) {
    if (child.type !== 'section') continue
    const printed = child.id.replace(/~\d+$/, '')
    const count = (used.get(printed) ?? 0) + 1
    used.set(printed, count)
    child.id = count === 1 ? printed : `${printed}~${count}`
    countAnew(child, used)
  }
}
