import { messageOf } from '../../model/diagnostic-messages.ts'
import type { Root, Section } from '../../tree.ts'
import { quote, type Oddity, type DiagnosedDocument } from './oddity.ts'

/**
 * Finds headings with nothing under them where most headings beside them have a body: `三、加强组织领导` right before `四、…`.
 * Not the items of a list that are all no more than a line.
 */
export function findEmptyHeadings({ root }: DiagnosedDocument): Oddity[] {
  const found: Oddity[] = []
  const visit = (parent: Root | Section): void => {
    const sections = parent.children.flatMap((child) => (child.type === 'section' ? [child] : []))
    const empty = sections.filter(isEmpty)
    if (empty.length * 2 < sections.length || (sections.length === 1 && parent.type === 'section')) found.push(...empty.map(oddityOf))
    sections.forEach(visit)
  }
  visit(root)
  return found.sort((one, other) => one.from - other.from)
}

const isEmpty = ({ children }: Section): boolean => children.every(({ type }) => type === 'heading')

function oddityOf({ from, to, number, title }: Section): Oddity {
  const heading = quote(`${number}${title ?? ''}`)
  return { from, to, message: messageOf('heading-alone', { heading }) }
}
