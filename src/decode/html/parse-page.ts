import { type DefaultTreeAdapterMap, type DefaultTreeAdapterTypes, defaultTreeAdapter, parse, type TreeAdapter } from 'parse5'
import { holdsMonstrousTag } from './guard-tags.ts'

/** A page as parse5 gives it. */
export type Document = DefaultTreeAdapterTypes.Document
/** An element of it. */
export type Element = DefaultTreeAdapterTypes.Element
/** Anything in its tree. */
export type Node = DefaultTreeAdapterTypes.Node

const GREATEST_CHARACTERS = 16_000_000
const GREATEST_NODES = 400_000
const GREATEST_DEPTH = 300

/** What a page has too much of. */
export type PageExcess = 'characters' | 'elements' | 'attributes' | 'levels'

class TooMuch extends Error {
  readonly excess: PageExcess

  constructor(excess: PageExcess) {
    super(excess)
    this.excess = excess
  }
}

/** Parses a page as a browser would, or says what it has too much of; pictures inside it are taken out first. */
export function parsePage(html: string): Document | PageExcess {
  const light = html.includes(';base64,') ? html.replace(/data:[\w/.+-]{0,80};base64,[\w+/=%]*/g, '') : html
  if (light.length > GREATEST_CHARACTERS) return 'characters'
  if (holdsMonstrousTag(light)) return 'attributes'
  try {
    return parse(light, { treeAdapter: boundedAdapter() })
  } catch (error) {
    if (error instanceof TooMuch) return error.excess
    throw error
  }
}

// Every node is counted when it is made, and its level known when it gets its place.
function boundedAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  let nodes = 0
  const levels = new WeakMap<object, number>()
  const count = (): void => {
    if (++nodes > GREATEST_NODES) throw new TooMuch('elements')
  }
  const place = (parent: object, child: object): void => {
    const level = (levels.get(parent) ?? 0) + 1
    if (level > GREATEST_DEPTH) throw new TooMuch('levels')
    levels.set(child, level)
  }
  const adapter = defaultTreeAdapter
  return {
    ...adapter,
    createElement: (name, namespace, attributes) => {
      count()
      return adapter.createElement(name, namespace, attributes)
    },
    createCommentNode: (data) => {
      count()
      return adapter.createCommentNode(data)
    },
    appendChild: (parent, child) => {
      place(parent, child)
      adapter.appendChild(parent, child)
    },
    insertBefore: (parent, child, reference) => {
      place(parent, child)
      adapter.insertBefore(parent, child, reference)
    },
  }
}
