import type { PlanNode } from '../../tree.ts'

const LONGEST = 60

/** Shows the tree of a document, a node a line: its type, its place `line:column–line:column`, what it holds. */
export function inspectTree(root: PlanNode, text: string): string {
  const lines: string[] = []
  const visit = (node: PlanNode, depth: number): void => {
    lines.push(`${'  '.repeat(depth)}${node.type}${placeOf(node)}${describe(node, text)}`)
    if ('children' in node) for (const child of node.children) visit(child, depth + 1)
  }
  visit(root, 0)
  return `${lines.join('\n')}\n`
}

function placeOf({ position }: PlanNode): string {
  return position ? ` ${position.start.line}:${position.start.column}–${position.end.line}:${position.end.column}` : ''
}

function describe(node: PlanNode, text: string): string {
  switch (node.type) {
    case 'root':
      return ''
    case 'section':
      return ` ${node.id} ${node.style} ${node.number}`
    case 'paragraph':
      return ` ${node.kind}`
    case 'reading':
      return ` ${node.reading.rule} “${text.slice(node.from, node.to)}”${node.reading.type === 'quantity' && node.reading.refused ? ` refused: ${node.reading.refused}` : ''}`
    default:
      return ` “${shorten(text.slice(node.from, node.to))}”`
  }
}

const shorten = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text)
