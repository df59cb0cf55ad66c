import fc from 'fast-check'
import { branches, house, numberBranches, printBranches, type House, type Numbered } from './outline-arbitrary.ts'
import { inBrackets, onALine, type PrintedUnits } from './units-arbitrary.ts'
import { writeHan } from './write-han.ts'

/** A target and the sentence that prints it. */
export interface PrintedTarget {
  readonly sentence: string
  readonly value: number
  readonly unit: string
  readonly comparator: string
  readonly date: string | null
  readonly indicator: string
}

/** A document as it is printed, and what must be read in it. */
export interface PrintedPlan {
  readonly text: string
  readonly title: string
  readonly actions: readonly { id: string; title: string }[]
  readonly targets: readonly (Omit<PrintedTarget, 'sentence'> & { action: string })[]
  readonly units: readonly { action: string; duties: PrintedUnits['duties'] }[]
}

const YEAR = 2024
const titles = fc
  .tuple(
    fc.constantFrom('滁州市', '宿迁市', '莆田市', '宜春市'),
    fc.constantFrom('养老服务', '城市社区治理', '农村人居环境整治', '家政服务业'),
    fc.constantFrom('提升行动方案', '工作要点', '实施方案', '工作方案'),
  )
  .map(([place, topic, genre]) => `${place}${YEAR}年${topic}${genre}`)

const deadlines = fc.constantFrom<readonly [string, string | null]>(
  ['', null],
  ['年底前，', `${YEAR}-12-31`],
  ['到2026年，', '2026-12-31'],
  ['2025年底前，', '2025-12-31'],
  ['6月底前，', `${YEAR}-06-30`],
)
const things = fc.constantFrom<readonly [string, string, string]>(
  ['新建', '社区食堂', '个'],
  ['新增', '养老床位', '张'],
  ['建成', '日间照料中心', '处'],
  ['培育', '社区社会组织', '家'],
  ['建设', '口袋公园', '座'],
)
const rates = fc.constantFrom('物业服务覆盖率', '垃圾分类达标率', '问题办结率', '群众满意率')

const numbers = fc.oneof(
  fc.integer({ min: 2, max: 9999 }).map((value) => ({ value, printed: String(value) })),
  fc.integer({ min: 1000, max: 999_999 }).map((value) => ({ value, printed: value.toLocaleString('en-US') })),
  fc.tuple(fc.nat({ max: 99 }), fc.integer({ min: 1, max: 99 })).map(([whole, part]) => ({
    value: Math.round((whole + part / 100) * 1e4),
    printed: `${whole}.${String(part).padStart(2, '0')}万`,
  })),
  fc
    .integer({ min: 11, max: 9999 })
    .map((value) => ({ value, printed: writeHan(value, { liang: value % 2 === 0, circle: false, fullTen: false }) })),
)

const counts = fc
  .tuple(
    deadlines,
    things,
    numbers,
    fc.constantFrom<readonly [string, string, string]>(
      ['', '', '='],
      ['不少于', '', '>='],
      ['超过', '', '>'],
      ['', '以上', '>='],
      ['', '左右', '~'],
    ),
  )
  .map(([[words, date], [verb, thing, unit], { value, printed }, [before, after, comparator]]): PrintedTarget => ({
    sentence: `${words}${verb}${thing}${before}${printed}${unit}${after}。`,
    value,
    unit,
    comparator,
    date,
    indicator: thing,
  }))

const shares = fc
  .tuple(
    deadlines,
    rates,
    fc.integer({ min: 1, max: 1000 }),
    fc.constantFrom<readonly [string, string, string]>(
      ['达到', '', '='],
      ['不低于', '', '>='],
      ['达到', '以上', '>='],
      ['提高到', '', '='],
    ),
    fc.boolean(),
  )
  .map(([[words, date], indicator, tenths, [before, after, comparator], han]): PrintedTarget => {
    const value = han ? Math.max(1, Math.floor(tenths / 10)) : tenths / 10
    const printed = han ? `百分之${writeHan(value, { liang: false, circle: false, fullTen: false })}` : `${value}%`
    return { sentence: `${words}${indicator}${before}${printed}${after}。`, value, unit: '%', comparator, date, indicator }
  })

/** One sentence: a single target, or several in a row under the time that opens it. */
const said = fc.oneof(
  { weight: 2, arbitrary: fc.oneof(counts, shares).map((target): readonly PrintedTarget[] => [target]) },
  {
    weight: 1,
    arbitrary: fc.tuple(deadlines, fc.array(fc.oneof(counts, shares), { minLength: 2, maxLength: 4 })).map(([[words, date], list]) =>
      list.map(({ sentence, ...target }, index): PrintedTarget => {
        const clause = sentence.slice(sentence.indexOf('，') + 1, -1)
        return { ...target, date, sentence: (index === 0 ? words : '') + clause + (index === list.length - 1 ? '。' : '，') }
      }),
    ),
  },
)

interface Detail {
  readonly targets: readonly PrintedTarget[]
  readonly units: PrintedUnits | null
  readonly bracket: boolean
}

const details: fc.Arbitrary<readonly Detail[]> = fc.array(
  fc
    .tuple(fc.array(said, { maxLength: 3 }), fc.oneof(fc.constant(null), inBrackets), onALine, fc.boolean())
    .map(([list, bracket, line, own]): Detail => ({ targets: list.flat(), units: own ? line : bracket, bracket: !own })),
  { minLength: 1, maxLength: 8 },
)

/** How the finished text is worn: digits set wide, blanks beside numbers, a page number in the middle, lines of a page’s width. */
const wear = (wrapped: fc.Arbitrary<number | null>): fc.Arbitrary<Wear> =>
  fc.record({ wide: fc.boolean(), spaced: fc.boolean(), pages: fc.boolean(), wrapped })
interface Wear {
  readonly wide: boolean
  readonly spaced: boolean
  readonly pages: boolean
  readonly wrapped: number | null
}

/** A whole document with everything in it that was put there, a paragraph a line. */
export const plans: fc.Arbitrary<PrintedPlan> = plansWorn(fc.constant(null))

/** The same, its lines broken at the width of a page. */
export const wrappedPlans: fc.Arbitrary<PrintedPlan> = plansWorn(fc.integer({ min: 28, max: 42 }))

function plansWorn(wrapped: fc.Arbitrary<number | null>): fc.Arbitrary<PrintedPlan> {
  return fc
    .tuple(titles, branches, house, details, wear(wrapped))
    .map(([title, sections, style, list, worn]) => printPlan(title, numberBranches(sections, style), style, list, worn))
}

function printPlan(title: string, numbered: readonly Numbered[], style: House, details: readonly Detail[], worn: Wear): PrintedPlan {
  // Only what holds nothing else says anything: its sentences cannot be taken for its parent’s.
  const leaves = numbered.filter((section, index) => (numbered[index + 1]?.depth ?? 0) <= section.depth)
  const detailOf = (section: Numbered): Detail | null => details[leaves.indexOf(section)] ?? null
  const close = (section: Numbered): string[] => {
    const detail = detailOf(section)
    if (!detail) return []
    const said = detail.targets.map(({ sentence }) => wearNumbers(sentence, worn)).join('')
    const units = detail.units?.text ?? ''
    if (detail.bracket) return said + units === '' ? [] : [`${said === '' ? '扎实推进各项工作落地见效。' : said}${units}`]
    return [...(said === '' ? [] : [said]), ...(units === '' ? [] : [units])]
  }
  const body = printBranches(numbered, style, close)
  const opening = `${title}${style.ends}${style.ends}${style.indent}为做好有关工作，结合实际，制定本方案。${style.ends}`
  const text = wrap(opening + (worn.pages ? withPageNumber(body, style.ends) : body), style, worn.wrapped)
  return {
    text,
    title,
    actions: numbered.map(({ id, branch }) => ({ id, title: branch.title })),
    targets: leaves.flatMap((section) =>
      (detailOf(section)?.targets ?? []).map(({ value, unit, comparator, date, indicator }) => ({
        action: section.id,
        value,
        unit,
        comparator,
        date,
        indicator,
      })),
    ),
    units: leaves.flatMap((section) => {
      const units = detailOf(section)?.units
      return units ? [{ action: section.id, duties: units.duties }] : []
    }),
  }
}

function wearNumbers(sentence: string, { wide, spaced }: Wear): string {
  const blanks = spaced ? sentence.replace(/(?<=[一-鿿])(?=\d)|(?<=\d)(?=[万个张处家座])/g, ' ') : sentence
  return wide ? blanks.replace(/[\d%.]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)) : blanks
}

/** Puts a page number between two lines, as copying from a printed document leaves it. */
function withPageNumber(text: string, ends: string): string {
  const lines = text.split(ends)
  lines.splice(Math.floor(lines.length / 2), 0, '', '— 2 —', '')
  return lines.join(ends)
}

// A page shows its width only where enough lines fill it.
const LEAST_FULL_LINES = 20

/** Breaks lines at the width of a page, but no number and no sign from what it belongs to. */
function wrap(text: string, { ends }: House, width: number | null): string {
  if (width === null) return text
  let full = 0
  const lines = text.split(ends).flatMap((line) => {
    const broken: string[] = []
    let rest = line
    while (rest.length > width) {
      let at = width
      while (at > 1 && !breaksAt(rest, at)) at--
      broken.push(rest.slice(0, at))
      rest = rest.slice(at)
      full++
    }
    return [...broken, rest]
  })
  return full < LEAST_FULL_LINES ? text : lines.join(ends)
}

/** Whether a line may end there: not inside a number, nor before a sign that closes or behind one that opens. */
const breaksAt = (text: string, at: number): boolean =>
  !/[\d０-９.．,%％，。；：:、）)”]/.test(text.charAt(at)) && !/[（(“《]/.test(text.charAt(at - 1))
