import { toSpan } from '../../extract/to-span.ts'
import type { NumberStyle, Root, Section } from '../../tree.ts'
import type { DocumentRule, Problem } from '../rule.ts'

const NUMERAL = /[\d０-９]+(?:[.．][\d０-９]+)*|[第章节条编篇一二三四五六七八九十百零〇\s*]/g

/** Numbers of one level whose marks differ: `1.` beside `2、`. */
export const numberingMixed: DocumentRule = {
  id: 'numbering-mixed',
  subject: 'document',
  severity: 'info',
  summary: { en: 'Numbers of one kind are marked in several ways (1. and 2、)', zh: '同级编号的写法不一致（如“1.”与“2、”）' },
  why: {
    en: 'The eye and the parser tell levels by their marks; a level that changes its mark may be taken for two.',
    zh: '层级靠编号的写法区分，同级写法不一，容易被看成两级。',
  },
  mend: { en: 'Write the numbers of a level in one way throughout.', zh: '全文同级编号统一写法。' },
  passes: '某市养老服务工作方案\n1.发展助餐。建设食堂5家。\n2.发展助浴。建设浴室3家。\n3.发展助医。建设诊所2家。',
  fails: '某市养老服务工作方案\n1.发展助餐。建设食堂5家。\n2、发展助浴。建设浴室3家。\n3.发展助医。建设诊所2家。',
  check: ({ parsed, root }) => {
    const marks = new Map<NumberStyle, Map<string, Section[]>>()
    const visit = (parent: Root | Section): void => {
      for (const child of parent.children) {
        if (child.type !== 'section') continue
        const { start, end } = toSpan(parsed, { from: child.from, to: child.from + child.number.length })
        const mark = parsed.source.slice(start, end).replace(NUMERAL, '')
        const ofStyle = marks.get(child.style) ?? new Map<string, Section[]>()
        marks.set(child.style, ofStyle)
        const marked = ofStyle.get(mark)
        if (marked) marked.push(child)
        else ofStyle.set(mark, [child])
        visit(child)
      }
    }
    visit(root)
    return [...marks.values()].flatMap((ofStyle) => mixture(ofStyle).map((problem) => problem(parsed)))
  },
}

function mixture(ofStyle: ReadonlyMap<string, readonly Section[]>): ((parsed: Parameters<typeof toSpan>[0]) => Problem)[] {
  const [usual, ...others] = [...ofStyle].sort(([, one], [, other]) => other.length - one.length)
  if (usual === undefined) return []
  return others.flatMap(([, sections]) => {
    const [first] = sections
    const pattern = usual[1][0]?.number ?? ''
    if (first === undefined) return []
    return [
      (parsed): Problem => ({
        place: toSpan(parsed, { from: first.from, to: first.from + first.number.length }),
        message: {
          en: `Unexpected mark of ${first.number} (${sections.length} times), expected that of ${pattern} (${usual[1].length} times)`,
          zh: `编号“${first.number}”的写法（${sections.length}处）与“${pattern}”（${usual[1].length}处）不一致`,
        },
      }),
    ]
  })
}
