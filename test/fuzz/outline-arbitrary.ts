import fc from 'fast-check'
import { writeHan } from './write-han.ts'

/** A numbered section that a document is printed from. */
export interface Branch {
  readonly title: string
  readonly body: readonly string[]
  readonly children: readonly Branch[]
}

/** How a document prints its numbers and its headings. */
export interface House {
  readonly ladder: readonly Numbering[]
  /** The heading on its own line, or before its body on one. */
  readonly heading: 'line' | 'run-in'
  readonly ends: string
  readonly indent: string
  readonly blank: boolean
  /** Whether the count of the second level runs on over the first. */
  readonly running: boolean
}

const han = (ordinal: number): string => writeHan(ordinal, { liang: false, circle: false, fullTen: false })
const CIRCLED = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

const numberings = {
  part: (ordinal: number) => `第${han(ordinal)}部分 `,
  division: (ordinal: number) => `第${han(ordinal)}节 `,
  decimal: (_: number, id: string) => `${id} `,
  chapter: (ordinal: number) => `第${han(ordinal)}章 `,
  article: (ordinal: number) => `第${han(ordinal)}条 `,
  han: (ordinal: number) => `${han(ordinal)}、`,
  bracket: (ordinal: number) => `（${han(ordinal)}）`,
  halfBracket: (ordinal: number) => `(${han(ordinal)})`,
  dot: (ordinal: number) => `${ordinal}.`,
  dotSpace: (ordinal: number) => `${ordinal}. `,
  wideDot: (ordinal: number) => `${ordinal}．`,
  comma: (ordinal: number) => `${ordinal}、`,
  digitBracket: (ordinal: number) => `（${ordinal}）`,
  circled: (ordinal: number) => CIRCLED.charAt(ordinal - 1),
} as const satisfies Record<string, (ordinal: number, id: string) => string>
type Numbering = keyof typeof numberings

const ladders: readonly (readonly Numbering[])[] = [
  ['han', 'bracket', 'dot', 'digitBracket'],
  ['han', 'halfBracket', 'dotSpace', 'circled'],
  ['han', 'bracket', 'wideDot'],
  ['han', 'comma', 'digitBracket'],
  ['han', 'dot', 'circled'],
  ['chapter', 'article', 'bracket', 'dot'],
  ['chapter', 'han', 'bracket'],
  ['bracket', 'dot', 'digitBracket'],
  ['part', 'han', 'bracket', 'dot'],
  ['chapter', 'division', 'han', 'bracket'],
  ['dotSpace', 'decimal', 'decimal'],
  ['han', 'decimal', 'decimal'],
  ['dot', 'digitBracket', 'circled'],
]

const VERBS = ['健全', '完善', '推进', '加强', '提升', '优化', '深化', '拓展', '强化', '规范']
const NOUNS = ['组织体系', '服务网络', '队伍建设', '治理机制', '设施布局', '品牌培育', '资源统筹', '信息平台', '协商议事', '邻里互助']
const BODIES = [
  '各地要结合实际细化工作举措，明确责任分工，抓好组织实施和跟踪问效。',
  '推动资源下沉，提升服务质效，不断增强群众的获得感、幸福感、安全感。',
  '坚持以群众需求为导向，统筹各类力量；引导社会组织、志愿者有序参与。',
  '建立“五社联动”机制，营造互帮互助、共建共享的良好氛围和浓厚环境。',
  '依托综合服务设施（站点），提供便利可及、优质高效的公共服务和便民服务。',
]

/** A heading of a few characters. */
export const title: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...VERBS), fc.constantFrom(...NOUNS), fc.constantFrom('', '工作', '能力'))
  .map((parts) => parts.join(''))
const body = fc.array(fc.constantFrom(...BODIES), { minLength: 1, maxLength: 4 }).map((sentences) => sentences.join(''))

/** The sections of a document, none too many for a circled number. */
export const branches: fc.Arbitrary<readonly Branch[]> = branchesOf(4, 2)

function branchesOf(depth: number, least: number): fc.Arbitrary<readonly Branch[]> {
  // Lines that are all short and of one length are how a page is wrapped, so what holds nothing has a body.
  const leaf: fc.Arbitrary<Branch> = fc.record({ title, body: fc.array(body, { minLength: 1, maxLength: 2 }), children: fc.constant([]) })
  if (depth === 1) return fc.array(leaf, { minLength: least, maxLength: 5 })
  const inner: fc.Arbitrary<Branch> = fc.record({ title, body: fc.array(body, { maxLength: 1 }), children: branchesOf(depth - 1, 2) })
  return fc.array(fc.oneof({ weight: 2, arbitrary: leaf }, { weight: 1, arbitrary: inner }), { minLength: least, maxLength: 5 })
}

/** The styles of the house. */
export const house: fc.Arbitrary<House> = fc.record({
  ladder: fc.constantFrom(...ladders),
  heading: fc.constantFrom('line', 'run-in'),
  ends: fc.constantFrom('\n', '\r\n'),
  indent: fc.constantFrom('', '　　', '  '),
  blank: fc.boolean(),
  running: fc.boolean(),
})

/** A section as it must be read: its id and its heading. */
export interface Numbered {
  readonly id: string
  readonly number: string
  readonly branch: Branch
  readonly depth: number
}

/** Numbers the sections as the house does; what is deeper than its ladder is left out. */
export function numberBranches(sections: readonly Branch[], { ladder, running }: House): Numbered[] {
  const last: number[] = []
  const visit = (list: readonly Branch[], depth: number, above: string): Numbered[] =>
    list.flatMap((branch, index) => {
      const style = ladder[depth]
      if (!style) return []
      const runs = style === 'article' || (running && depth === 1 && style !== 'decimal')
      const ordinal = runs ? (last[depth] ?? 0) + 1 : index + 1
      last[depth] = ordinal
      const id = above === '' ? String(ordinal) : `${above}.${ordinal}`
      return [{ id, number: numberings[style](ordinal, id), branch, depth }, ...visit(branch.children, depth + 1, id)]
    })
  return visit(sections, 0, '')
}

/** Prints numbered sections as lines; `close` may add what ends a section’s own text. */
export function printBranches(numbered: readonly Numbered[], style: House, close: (section: Numbered) => string[] = () => []): string {
  const lines = numbered.flatMap((section) => {
    const { number, branch } = section
    const text = [...branch.body]
    const [first] = text
    const runIn = style.heading === 'run-in' && first !== undefined
    return [runIn ? `${number}${branch.title}。${first}` : `${number}${branch.title}`, ...text.slice(runIn ? 1 : 0), ...close(section)]
  })
  return lines.map((line) => style.indent + line).join(style.blank ? style.ends + style.ends : style.ends) + style.ends
}
