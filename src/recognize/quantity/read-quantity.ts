import type { Comparator } from '../../model/lists.ts'
import type { Placed, QuantityReading } from '../../tree.ts'
import { readAmount, type PrintedAmount } from './read-number.ts'
import { readComparatorAfter, readComparatorBefore } from './read-comparator.ts'
import { readFraction } from './read-fraction.ts'
import { readUnit, type PrintedUnit } from './read-unit.ts'

const RANGE = /[-—–－~～至到]/

/**
 * Reads the quantity at `at` with its unit, range and comparators: `4500户`, `5-7个`, `10%-15%`, `不少于0.35万人`, `近百家`, `三分之二以上`.
 * Null where a number has no unit and nothing says that it is a result: `12345热线`, `5G`.
 */
export function readQuantity(text: string, at: number): QuantityReading | null {
  const fraction = readFraction(text, at)
  if (fraction) {
    const reading = base(at, fraction.to, fraction.rule, 'percentage', fraction.value, fraction.unit)
    return withComparator(text, reading, fraction.comparator)
  }
  const amount = readAmount(text, at)
  if (!amount) return null
  return readRange(text, at, amount) ?? readSingle(text, at, amount)
}

function readRange(text: string, at: number, low: PrintedAmount): QuantityReading | null {
  const lowUnit = readUnit(text, low.to)
  const dash = lowUnit && lowUnit.sort !== 'category' ? lowUnit.to : low.to
  if (!RANGE.test(text.charAt(dash))) return null
  const skip = text.charAt(dash + 1) === text.charAt(dash) && /[-—–－]/.test(text.charAt(dash)) ? 2 : 1
  const high = readAmount(text, dash + skip)
  if (!high) return null
  const unit = readUnit(text, high.to)
  if (
    !unit &&
    /(?:[在到至为]|不[大小高低]于)$/.test(text.slice(at - 3, at)) &&
    /[比率值数度][^，。；]{0,5}$/.test(text.slice(Math.max(0, at - 12), at)) &&
    /^(?:[，。；、）]|之间|以|左|$)/.test(text.slice(high.to, high.to + 2)) &&
    low.value < high.value &&
    high.value < 1000
  )
    return { ...base(at, high.to, 'bare-number', 'count', low.value, null), max: high.value, comparator: 'range' }
  if (!unit || unit.sort === 'category' || (lowUnit && dash === lowUnit.to && lowUnit.text !== unit.text)) return null
  // 2到3万 counts both in 万 when only the last says so.
  const scale =
    low.value < high.value && /[万亿]/.test(text.slice(dash, high.to)) && !/[万亿]/.test(text.slice(at, low.to))
      ? scaleOf(text.slice(dash + skip, high.to))
      : 1
  const value = low.value * scale
  if (value > high.value) return null
  const reading = {
    ...base(at, unit.to, kindRule(unit), kindOf(unit), value, unitText(unit)),
    max: high.value,
    comparator: 'range' as const,
  }
  return reading
}

const scaleOf = (printed: string): number => (printed.includes('亿') ? 1e8 : 1) * (printed.includes('万') ? 1e4 : 1)

function readSingle(text: string, at: number, amount: PrintedAmount): QuantityReading | null {
  const grade =
    text.charAt(amount.to) === '级' && amount.value >= 1e8 && !amount.han && !/^级[别以]/.test(text.slice(amount.to, amount.to + 2))
  if (grade) return withComparator(text, base(at, amount.to + 1, 'money', 'money', amount.value, '元'), amount.more ? '>' : null)
  const unit = readUnit(text, amount.to)
  if (!unit && amount.value >= 1e8 && amount.to - at <= 8) return readSize(text, at, amount)
  if (!unit) return readBare(text, at, amount)
  // 百度 and 千兆 are names, 3度 and 100兆 are not.
  if (amount.han && /^[度兆岁伏]$/.test(unit.text)) return null
  const reading = base(at, unit.to, kindRule(unit), kindOf(unit), amount.value, unitText(unit))
  reading.small = amount.han && amount.value <= 10 && Number.isInteger(amount.value)
  if (unit.sort === 'category' && !isGrade(text, at, unit)) reading.refused = 'category'
  return withComparator(text, reading, amount.more ? '>' : null)
}

const MONEY = /产值|营收|收入|投资|总值|增加值|规模|贷款|存款|税|资金|额|产业|集群|经济|市值|资产|生产总值/

/** A size without its unit is money where money is measured: `产值过千亿`, `突破1.5万亿`; not the 万亿 of `万亿级跃升`. */
function readSize(text: string, at: number, amount: PrintedAmount): QuantityReading | null {
  const money = MONEY.test(text.slice(Math.max(0, at - 14), at))
  const result = withComparator(
    text,
    money ? base(at, amount.to, 'money', 'money', amount.value, '元') : base(at, amount.to, 'bare-number', 'count', amount.value, null),
    amount.more ? '>' : null,
  )
  const ends = /^(?:$|[，。；、）\n]|以上|左右|大关)/.test(text.slice(amount.to, amount.to + 2))
  return ends && (result.comparing !== null || /[达到至]$/.test(text.slice(at - 1, at))) ? result : null
}

const GRADED = /(?:满意度|满意率|评分|评价|指数|成绩)[^，。；\d]{0,4}(?:达到?|不低于|不少于|保持在|稳定在|提高到|提升至|超过|高于|≥)$/

/** Points are a result where people or an index give them: `满意度达90分以上`; not those of an assessment, `得10分`. */
function isGrade(text: string, at: number, unit: PrintedUnit): boolean {
  return unit.text === '分' && GRADED.test(text.slice(Math.max(0, at - 20), at))
}

const PEOPLE =
  /^(?:[一-鿿]{2,4})?(?:人口|妇女|群众|居民|市民|老年?人|儿童|学生|农[民户]|职工|工人|劳动者|劳动力|游客|青年|党员|志愿者|毕业生|残疾人)/

/** A number without a measure word is a result only behind a word that says so: `指数达到95以上`, `新增就业45万以上`. */
function readBare(text: string, at: number, amount: PrintedAmount): QuantityReading | null {
  if (amount.han) return null
  const ratio = /^[∶：:]1(?!\d)/.exec(text.slice(amount.to, amount.to + 3))
  if (ratio && /比[^，。；]{0,8}$/.test(text.slice(Math.max(0, at - 12), at)))
    return withComparator(text, base(at, amount.to + 2, 'ratio', 'count', amount.value, null), null)
  const people = /^[万亿]/.test(text.slice(amount.to - 1)) && PEOPLE.test(text.slice(amount.to, amount.to + 7))
  if (people) return withComparator(text, base(at, amount.to, 'bare-number', 'count', amount.value, null), amount.more ? '>' : null)
  const reading = base(at, amount.to, 'bare-number', 'count', amount.value, null)
  // 新增就业5万以上: people go without a measure word where they are what is counted.
  const counted =
    amount.value >= 1e4 &&
    /[万亿]$/.test(text.slice(at, amount.to)) &&
    /(?:就业|参保|脱贫|人口|培训|转移劳动力)$/.test(text.slice(Math.max(0, at - 5), at))
  const result = withComparator(text, reading, amount.more ? '>' : null)
  const end = /[，。；、）以左]|^$/.test(text.charAt(result.comparing ? Math.max(amount.to, result.comparing.to) : amount.to))
  const reached = /(?:[比率值度数]不[大小高低多少]于|达到?|至|到|突破|超过|不低于|不少于|保持在|稳定在|控制在)$/.test(
    text.slice(Math.max(0, at - 4), at),
  )
  return end && (reached || counted) && !/^\d{4}$/.test(text.slice(at, amount.to)) ? result : null
}

function base(from: number, to: number, rule: string, kind: QuantityReading['kind'], value: number, unit: string | null): QuantityReading {
  return { type: 'quantity', rule, kind, from, to, value, max: null, unit, comparator: '=', comparing: null, small: false, refused: null }
}

const kindRule = (unit: PrintedUnit): string =>
  unit.text === '%' || unit.text === '‰' ? 'percentage' : unit.sort === 'ratio' ? 'percentage-points' : unit.sort
const unitText = (unit: PrintedUnit): string => (unit.text.startsWith('人民币') ? '元' : unit.text)

function kindOf(unit: PrintedUnit): QuantityReading['kind'] {
  if (unit.sort === 'ratio') return 'percentage'
  if (unit.sort === 'money') return 'money'
  if (unit.sort === 'measure') return unit.text.startsWith('元') ? 'money' : 'measure'
  return 'count'
}

/** A comparator behind the quantity says more than one before it; 余 and 多 say less than either. */
function withComparator(text: string, reading: QuantityReading, own: Comparator | null): QuantityReading {
  const after = readComparatorAfter(text, reading.to)
  const printed = readComparatorBefore(text, reading.from)
  // 突破10项技术 breaks through ten of them; 规模突破600亿元 exceeds.
  const verb =
    printed !== null &&
    text.startsWith('突破', printed.from) &&
    /[一-鿿]/.test(text.charAt(reading.to)) &&
    !after &&
    reading.kind === 'count'
  const before = verb ? null : printed
  const chosen = strongest(before, after)
  if (chosen) {
    reading.comparator = chosen.comparator
    reading.comparing = { from: chosen.from, to: chosen.to } satisfies Placed
  } else if (own) reading.comparator = own
  return reading
}

type Found = ReturnType<typeof readComparatorAfter>

function strongest(before: Found, after: Found): Found {
  if (before && after) {
    // 超过50%以上 is more than 50; 最高1000万元以内 at most.
    if (before.comparator === '>' && after.comparator === '>=') return before
    if (after.comparator === '~') return before.comparator === '~' ? after : before
    return after.comparator === before.comparator ? before : after
  }
  return before ?? after
}
