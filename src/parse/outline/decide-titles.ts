import type { MappedText } from '../../text/mapped-text.ts'
import type { Paragraph, Root, Section } from '../../tree.ts'
import type { Locate } from './build-tree.ts'

/** What the first paragraph of a section looks like. */
interface Head {
  readonly section: Section
  readonly paragraph: Paragraph | null
  /** The stretch that would be the heading. */
  readonly to: number
  readonly length: number
  readonly commas: number
  /** Sentences of body behind it. */
  readonly sentences: number
  readonly ended: boolean
  readonly plain: boolean
  /** Two short phrases of about one length: `政府主导，社会参与`. */
  readonly paired: boolean
  readonly units: boolean
}

/**
 * Gives each section its title, or null where it is body text only. Siblings decide together: `1.支持…；加快…。` among its like is body,
 * `1.医养健康。推进…。…` among its like is headed.
 */
export function decideTitles(root: Root, map: MappedText, locate: Locate): void {
  const { text } = map
  const groups = new Map<string, Head[]>()
  const visit = (parent: Root | Section, path: string): void => {
    for (const child of parent.children) {
      if (child.type !== 'section') continue
      const key = `${path}/${child.style}`
      const group = groups.get(key) ?? []
      if (group.length === 0) groups.set(key, group)
      group.push(headOf(child, map))
      visit(child, `${path}/${child.id}`)
    }
  }
  visit(root, '')
  for (const group of groups.values()) decideGroup(group, text, locate)
}

function decideGroup(group: readonly Head[], text: string, locate: Locate): void {
  const marks = group.map(headMark)
  const headed = marks.reduce((sum, mark) => sum + mark, 0) / group.length >= 0.5
  const brief = group.filter((head, index) => (marks[index] ?? 0) < 1 && head.sentences <= 1 && !hasChildren(head.section)).length
  const bodies = brief > group.length / 2
  group.forEach((head, index) => {
    const strict = marks[index] === 1
    const takes = headed
      ? (marks[index] ?? 0) > 0 || (isLoose(head) && (head.sentences > 0 || hasChildren(head.section)))
      : strict && !bodies
    if (takes) setHeading(head, text, locate)
  })
}

const STRICT = 36
const LOOSE = 50

/** 1 for a heading that shows itself, 0.8 for a short first sentence of two parts before a long body, 0.5 for two short phrases before any body, 0 for body. */
function headMark(head: Head): number {
  const body = head.sentences > 0 || hasChildren(head.section)
  // 新建口袋公园40个 under a number of its own is body.
  if (!head.ended && !body && !head.plain) return 0
  if (!head.ended) return head.length <= LOOSE && (body || (head.length <= 30 && !head.units)) ? 1 : 0
  if (!body || head.length > LOOSE || !head.plain) return 0
  if (head.commas === 0 && head.length <= STRICT) return 1
  if (head.commas <= 2 && head.length <= STRICT && (head.sentences >= 2 || hasChildren(head.section))) return 0.8
  return head.paired ? 0.5 : 0
}

const isLoose = (head: Head): boolean => head.length <= LOOSE && head.plain
const hasChildren = (section: Section): boolean => section.children.some((child) => child.type === 'section')

const STOP = /[。：！？]/
// A narrow blank ends a heading only behind a word that ends headings.
const HEADING_NOUN = /^[一-鿿]{2,10}(?:目标|要求|任务|措施|内容|安排|原则|思路|保障|分工|步骤|对象|范围|形势)$/

function headOf(section: Section, map: MappedText): Head {
  const { text } = map
  const paragraph = section.children.find((child) => child.type === 'paragraph') ?? null
  if (paragraph === null || section.children[0] !== paragraph)
    return {
      section,
      paragraph: null,
      to: section.from,
      length: 0,
      commas: 0,
      sentences: 0,
      ended: false,
      plain: false,
      paired: false,
      units: false,
    }
  const stop = gluedTo(section, map, paragraph) ?? stopOf(map, paragraph.from, paragraph.to)
  const to = stop ?? paragraph.to
  const head = text.slice(paragraph.from, to)
  const units = UNITS.test(text.slice(to, to + 8)) || UNITS.test(head)
  let sentences = 0
  for (const child of section.children) {
    if (child.type !== 'paragraph') break
    for (const { from, to: end } of child.children)
      if (end > to + 1 && !UNITS.test(text.slice(Math.max(from, to + 1), Math.max(from, to + 1) + 8))) sentences++
  }
  return {
    section,
    paragraph,
    to,
    length: head.length,
    commas: head.split(/[，；]/).length - 1,
    sentences,
    ended: stop !== null,
    plain: !DATED.test(head) && !head.includes('；'),
    paired: PAIRED.test(head),
    units,
  }
}

const PAIRED = /^[一-鿿]{4,7}，[一-鿿]{4,8}$/

// 二、工作目标全市建成…: a heading of the first level that lost its line break ends in a word that ends headings, and a word that opens sentences follows.
const GLUED =
  /^[一-鿿]{0,14}?(?:目标|要求|任务|措施|安排|原则|机制|体系|政策|保障)(?=全[省市县区国](?!域)|按照|根据|为(?:了|贯彻|深入|加快|进一步|全面)|(?:到|至)?20\d\d年|以习近平)/
const SHORTEST_GLUED = 20

/** Where a heading ends that is glued to its body, which ends in a full stop. */
function gluedTo({ style }: Section, { text }: MappedText, { from, to }: Paragraph): number | null {
  if (style !== 'han') return null
  const length = GLUED.exec(text.slice(from, Math.min(to, from + 24)))?.[0].length
  if (length === undefined) return null
  const stop = text.slice(from, Math.min(to, from + 400)).search(STOP)
  return stop > SHORTEST_GLUED ? from + length : null
}

// A first sentence that dates or counts something is body.
const DATED = /^(?:到|至|在)?\d{4}年|^(?:到|至)“|\d{2}(?:个|家|%|万|亿|户|人)|年底前|不少于|不低于/
const UNITS = /^[（【]?(?:责任|牵头|配合|负责|参加|完成时)[一-鿿]{0,4}[：]/

/** Where the heading ends: its full stop, or a wide blank behind a few words. */
function stopOf({ text, start }: MappedText, from: number, to: number): number | null {
  let depth = 0
  for (let at = from; at < to && at < from + 120; at++) {
    const character = text.charAt(at)
    if (character === '（' && at > from && UNITS.test(text.slice(at, at + 9))) return at
    if (character === '（' || character === '《' || character === '“') depth++
    else if (character === '）' || character === '》' || character === '”' || character === '"') depth = Math.max(0, depth - 1)
    else if (depth > 0) continue
    else if (STOP.test(character)) return at
    else if (at > from + 1 && at < from + 30 && to - at > 12) {
      const blanks = start(at) - start(at - 1) - 1
      if ((blanks > 1 && to - at > 60) || (blanks > 0 && HEADING_NOUN.test(text.slice(from, at)))) return at
    }
  }
  return null
}

function setHeading(head: Head, text: string, locate: Locate): void {
  const { section, paragraph, to } = head
  if (!paragraph) return
  const heading = text.slice(paragraph.from, to).replace(/[，；、。：\s]{1,20}$/, '')
  if (heading === '') return
  section.title = heading
  const end = paragraph.from + heading.length
  const at = section.children.indexOf(paragraph)
  section.children.splice(at, 0, { type: 'heading', value: heading, from: paragraph.from, to: end, position: locate(paragraph.from, end) })
  const rest = to < paragraph.to ? (STOP.test(text.charAt(to)) ? to + 1 : to) : paragraph.to
  paragraph.children = paragraph.children.flatMap((sentence) => {
    if (sentence.to <= rest) return []
    if (sentence.from >= rest) return [sentence]
    return [{ ...sentence, from: rest, position: locate(rest, sentence.to) }]
  })
  paragraph.from = rest
  if (rest >= paragraph.to) section.children.splice(at + 1, 1)
  else paragraph.position = locate(rest, paragraph.to)
}
