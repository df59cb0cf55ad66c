import { abstractNouns } from '../../lexicon/verbs.ts'
import type { QuantityReading } from '../../tree.ts'
import type { TimeAt } from './carry-deadline.ts'
import { clauseIndexOf, type SentenceView } from './sentence-view.ts'

/**
 * Names the reason why a quantity is no target, seen in its whole sentence; null where it is one.
 * `65岁以上老年人` and `对营收超1亿元的企业` are conditions, `“三张清单”` a name, `去年完成300个` is past, `六个方面` a set; `培育10家以上的企业` is a target.
 */
export function refuse(view: SentenceView, quantity: QuantityReading, time: TimeAt, lookBack: boolean): string | null {
  if (quantity.refused !== null) return quantity.refused
  if (lookBack) return 'look-back'
  const index = clauseIndexOf(view, quantity.from)
  const clause = view.clauses[index]
  if (!clause) return null
  return (
    enclosed(view, quantity) ??
    (denominator(view.text, quantity) ? 'denominator' : null) ??
    past(view, clause.from, clause.to, quantity, time) ??
    (baseline(view.text, clause.from, clause.to, quantity) ? 'baseline' : null) ??
    (rank(view.text, quantity) ? 'rank' : null) ??
    duration(view.text, quantity, clause.from, clause.to) ??
    condition(view, index, quantity) ??
    smallSet(view.text, quantity, clause.from, clause.to, time)
  )
}

/** A short quotation is a name, a book title a citation, an aside in brackets an explanation. */
function enclosed({ text, from, to }: SentenceView, quantity: QuantityReading): string | null {
  const before = text.slice(Math.max(from, quantity.from - 200), quantity.from)
  const after = text.slice(quantity.to, Math.min(to, quantity.to + 60))
  const open = before.lastIndexOf('“')
  if (open > Math.max(before.lastIndexOf('”'), open === -1 ? -1 : before.indexOf('"', open))) {
    const close = after.search(/[”"]/)
    if (close !== -1 && before.length - open + (quantity.to - quantity.from) + close <= 18) return 'name'
  }
  if (count(before, '"') % 2 === 1) {
    const close = after.indexOf('"')
    if (close !== -1 && close < 16 && before.length - before.lastIndexOf('"') < 16) return 'name'
  }
  if (before.lastIndexOf('《') > before.lastIndexOf('》')) return 'citation'
  const bracket = before.lastIndexOf('（')
  if (bracket > before.lastIndexOf('）')) {
    const close = after.indexOf('）')
    const aside = before.slice(bracket + 1) + text.slice(quantity.from, quantity.to) + (close === -1 ? after : after.slice(0, close))
    if (!/^(?:其中|累计|不含|含|不少于|不低于|至少|每|力争|到20)|达到|完成/.test(aside)) return 'aside'
  }
  return null
}

const count = (text: string, character: string): number => text.split(character).length - 1

/** 每千名, 每百户: the number says per how many. */
function denominator(text: string, { from }: QuantityReading): boolean {
  return (
    text.charAt(from - 1) === '每' || /每(?:隔|认定|新增|引进|培育|获批|增加|孵化|吸纳|完成)$/.test(text.slice(Math.max(0, from - 4), from))
  )
}

const DONE =
  /(?:已|已经|共|累计)(?:建成|完成|实现|达|有|培育|认定|创建|引进|发放|办理|覆盖)|(?:完成|实现|建成|取得|达到|获评|入选|超过|突破|发放|增加|提高|新增|培育|引进|办理|解决|改造|建设|培训)了|同比(?:增长|下降)[\d.]+%[，。；]?$/

function past(view: SentenceView, from: number, to: number, quantity: QuantityReading, time: TimeAt): string | null {
  if (time.past) return 'past'
  const clause = view.text.slice(from, to)
  if (/现有|已有|现状|原有/.test(clause) && quantity.kind !== 'coverage' && time.deadline === null) return 'past'
  if (
    /已(?:建成|完成|实现|达到?|有|累计|经|培育|认定|形成|开工|投产|纳入)|完成了|实现了|建成了|取得了|达到了|超过了|培育了|新增了/.test(
      clause,
    ) &&
    time.deadline === null
  )
    return 'past'
  if (/(?:较|比)(?:上年|去年|上一年|同期)/.test(clause) && time.deadline === null && quantity.kind === 'percentage' && DONE.test(clause))
    return 'past'
  return null
}

/** `由12%提高到25%`, `从2.3万元增加到3万元`: the first number is where it starts. */
function baseline(text: string, from: number, to: number, quantity: QuantityReading): boolean {
  const before = text.slice(Math.max(from, quantity.from - 12), quantity.from)
  if (!/[由从](?:[^，]{0,8}的)?$/.test(before) && !/比\d{4}年的?$/.test(before)) return false
  return /^[^，；]{0,12}(?:提高|增加|增长|提升|上升|扩大|下降|降低|降|减少|压缩|压减|缩短|缩减|调整|变|升|增)[^，；]{0,4}[到至为]/.test(
    text.slice(quantity.to, to),
  )
}

function rank(text: string, { from, to }: QuantityReading): boolean {
  return (
    (/(?:前|后|第|首|TOP)$/i.test(text.slice(Math.max(0, from - 3), from)) &&
      !/(?:年|月|底|之|以)前$/.test(text.slice(Math.max(0, from - 2), from))) ||
    /^强(?:企业|县|市|镇|区)?/.test(text.slice(to, to + 2))
  )
}

/** A span of time is a standard only where a comparator or a verb of shortening says so. */
function duration(text: string, quantity: QuantityReading, from: number, to: number): string | null {
  if (quantity.kind !== 'measure' || !/^(?:个?小时|分钟|秒|天|周|年|个月|个?工作日|个自然日|岁|周岁)$/.test(quantity.unit ?? ''))
    return null
  if (/^[^，。；]{0,8}圈/.test(text.slice(quantity.to, to))) return 'name'
  const clause = text.slice(from, quantity.from)
  if (quantity.unit === '年') return /(?:年限|期限|寿命)[^，]{0,8}$/.test(clause) ? null : 'duration'
  if (quantity.unit === '岁') return /(?:寿命|年龄)[^，]{0,10}$/.test(clause) ? null : 'condition'
  if (
    /(?:压缩|缩短|压减|缩减|控制|提高|增加|延长|达|降)(?:到|至|在|为)?$/.test(clause) ||
    /(?:不少于|不低于|不超过|不高于|不短于|至少|超过)[^，]{0,6}$/.test(clause)
  )
    return quantity.unit === '小时' && quantity.value === 24 ? 'service-hours' : null
  if (
    quantity.comparator === '<=' &&
    /^[^，。；]{0,2}(?:办结|办理|完成|到达|响应|送达|反馈|处置|出具|审核|拨付|[，。；])/.test(
      text.slice(quantity.comparing?.to ?? quantity.to, to),
    )
  )
    return null
  return 'duration'
}

const REWARD = /给予|予以|奖励|补助|资助|补贴|奖补|扶持|支持|奖/
const CREATING =
  /(?:建设|建成|新建|打造|培育|引进|引育|新增|创建|认定|遴选|评选|选树|发展|完成|举办|开展|组织|推出|达到|突破|形成|培养|培训|招引|集聚|建立|设立|布局|改造|支持|实施|配备|选派|组建|扶持|储备|谋划|落地|开工|投产|招聘|安置|帮扶|服务|保持在|稳定在|控制在|实现|确保|有|拥有|发放|筹集|整治|更新|增加|攻克|争创|推广|累计|力争|争取)(?:[^，；。]{0,4})?$/

/** A threshold that says whom or what the sentence is about: `营收超过1亿元的企业`, `满3年的，`, `对…以上的项目，给予…`. */
function condition(view: SentenceView, index: number, quantity: QuantityReading): string | null {
  const { text, clauses } = view
  const clause = clauses[index]
  if (!clause) return null
  const edge = Math.max(quantity.to, quantity.comparing?.to ?? 0)
  const start = Math.min(quantity.from, quantity.comparing?.from ?? quantity.from)
  const before = text.slice(clause.from, start)
  const after = text.slice(edge, clause.to)
  const coverage = quantity.kind === 'coverage'
  if (!coverage && after.endsWith('的') && clause.mark === '，' && !REWARD.test(before)) return 'condition'
  if (/^(?:对于?|凡|符合|经|针对|当|如|若|鼓励)/.test(before) && /^(?:对|凡|若|如|当)/.test(before) && !REWARD.test(before)) {
    const rest = text.slice(edge, view.to)
    if (REWARD.test(rest) && (REWARD.test(after) || clause.mark === '，')) return 'condition'
  }
  if (/^的(?:标准|前提|比例|原则)/.test(after)) return null
  const modifies = /^的[一-鿿“]/.test(after)
  if (modifies && quantity.kind !== 'percentage' && !CREATING.test(before)) {
    if (quantity.kind === 'money' && /^的(?:一次性)?[一-鿿]{0,6}(?:奖|补|资助|扶持|贴息)/.test(after)) return null
    if (quantity.kind === 'count' || quantity.kind === 'money' || quantity.kind === 'measure')
      return REWARD.test(before.slice(-8)) ? null : 'condition'
  }
  const stated = quantity.comparing !== null && quantity.comparing.from >= quantity.to
  if (
    quantity.kind === 'percentage' &&
    modifies &&
    /(?:大于|超过|高于|低于|小于|不足|不低于|不高于)$/.test(text.slice(clause.from, quantity.from)) &&
    /[一-鿿]{2}$/.test(before.replace(/^(?:将|对|把)/, '')) &&
    !CREATING.test(before)
  )
    return 'condition'
  if (quantity.kind === 'measure' && stated && /^[一-鿿]/.test(after) && !modifies && !CREATING.test(before)) return 'condition'
  if (quantity.kind === 'measure' && /^范围/.test(after)) return 'condition'
  if (quantity.kind === 'count' && /^[一-鿿]/.test(after) && mentions(before, after)) return 'mention'
  if (
    /(?:按照|落实|根据|依据|围绕|对照|参照|聚焦|适用|享受|属于)[^，]{0,3}$/.test(before) &&
    quantity.kind === 'count' &&
    /^[一-鿿]/.test(after)
  )
    return 'mention'
  if (
    quantity.kind === 'count' &&
    quantity.comparator === '>=' &&
    /^[一-鿿]/.test(after) &&
    quantity.comparing &&
    quantity.comparing.from >= quantity.to &&
    before !== '' &&
    !CREATING.test(before) &&
    !/[，、和及]$/.test(before) &&
    /(?:常住人口|人口|户籍|规模|投资|营收|收入|员工|床位|注册资本)[^，]{0,4}$/.test(before)
  )
    return 'condition'
  return null
}

/** A set that a sentence only names as its place or its means: `在16个省份实施`, `以580个单元为重点`. */
function mentions(before: string, after: string): boolean {
  return (
    /^(?:在|对|以|从)[^，建打培新开支]{0,14}$/.test(before) ||
    (/(?:^|[，、和])以/.test(before) && /为(?:重点|单位|试点|主体|抓手)/.test(after))
  )
}

const ABSTRACT = new RegExp(`^[一-鿿]{0,6}?(?:${abstractNouns.join('|')})`)

/** Small Chinese figures mostly count off a set: `六个方面`, `两级`, `一批`; a comparator, a recurrence or a verb of building makes a number of them. */
function smallSet(text: string, quantity: QuantityReading, from: number, to: number, time: TimeAt): string | null {
  const after = text.slice(quantity.to, to)
  if (/^(?:方面|环节|层面|维度|步骤|阶段|原则|导向|关系|毫不动摇)/.test(after)) return 'set'
  if (!quantity.small) return null
  if (quantity.comparator !== '=') return null
  const before = text.slice(from, quantity.from)
  if (/(?:至少|不少于|最多|至多)[^，]{0,15}$/.test(before)) return null
  if (time.recurrence && /^[次场期轮回]$/.test(quantity.unit ?? '')) return null
  if (/每个|每[市县区乡镇村街社网]/.test(before) && /^[个所处支名家座次场]$/.test(quantity.unit ?? '')) return null
  if (quantity.unit === '番') return null
  if (quantity.value === 1) return 'set'
  if (
    /(?:建成|新建|打造|培育|引进|创建|新增|举办|改造|认定|争创|布局建设)$/.test(before) &&
    /^[个家所座处支场条]$/.test(quantity.unit ?? '') &&
    !ABSTRACT.test(after)
  )
    return null
  return 'set'
}
