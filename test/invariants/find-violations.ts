import type { Action, Plan, Responsibility, Span, Target } from '../../src/model/index.ts'
import { foldFullStops } from '../../src/parse/fold-full-stops.ts'
import { fold } from '../../src/text/fold.ts'
import { agrees, readBack } from './read-back.ts'

/** Compares a text with the source as a reader would: without white space, width and the marks of Markdown. */
export const bare = (text: string): string =>
  fold(text)
    .replace(/[\s\u200b]|\*\*/g, '')
    .replace(/[({[【〔﹝]/g, '（')
    .replace(/[)}\]】〕﹞]/g, '）')

/** Whether the source prints a text at a place: a page number or a blank may stand in between, nothing may be added. */
function prints(slice: string, text: string): boolean {
  const there = bare(slice)
  const wanted = bare(text)
  if (there === wanted) return true
  let at = 0
  for (const character of there) if (at < wanted.length && wanted.startsWith(character, at)) at += character.length
  return at === wanted.length
}

/** Everything about the plans of one source that no plan of any source may show; each as a line for people. */
export function findViolations(source: string, plans: readonly Plan[]): string[] {
  const check = new Check(source)
  plans.forEach((plan, index) => check.plan(plan, index + 1))
  return check.found
}

class Check {
  readonly found: string[] = []
  readonly #source: string
  /** As it is read: whether a `.` is a full stop shows only where it stands. */
  readonly #folded: string
  readonly #starts: readonly number[]
  readonly #ids = new Set<string>()

  constructor(source: string) {
    this.#source = source
    this.#folded = foldFullStops(fold(source))
    this.#starts = [0, ...[...source.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)]
  }

  plan(plan: Plan, part: number): void {
    this.#ids.clear()
    if (plan.source.part !== part) this.#say(`part ${plan.source.part} stands at ${part}`)
    if (plan.source.characters !== this.#source.length) this.#say(`${plan.source.characters} characters of ${this.#source.length}`)
    this.#document(plan)
    this.#targets(plan.targets, '', null)
    this.#actions(plan.actions, null)
    for (const { span, rule } of plan.diagnostics) if (span) this.#span(span, `diagnostic ${rule}`, true)
  }

  #document({ document }: Plan): void {
    for (const [key, span] of Object.entries(document.places)) if (span) this.#span(span, key)
    for (const { title, span } of document.citations) {
      this.#span(span, `citation ${title}`)
      if (!prints(this.#reading(span), title)) this.#say(`citation ${title} does not stand at its place`)
    }
    for (const key of ['issuedOn', 'effectiveFrom', 'validUntil'] as const) this.#day(document[key], key)
    if (document.period) {
      this.#day(document.period.from, 'period.from')
      this.#day(document.period.to, 'period.to')
      if (document.period.from > document.period.to) this.#say(`period ${document.period.from}–${document.period.to} ends before it begins`)
    }
    if (document.responsibility) this.#responsibility(document.responsibility, 'document')
  }

  #actions(actions: readonly Action[], parent: Action | null): void {
    let last = parent?.span.start ?? 0
    for (const action of actions) {
      const name = `action ${action.id}`
      this.#id(action.id)
      this.#span(action.span, name)
      if (parent && !contains(parent.span, action.span)) this.#say(`${name} stands outside ${parent.id}`)
      if (action.span.start < last) this.#say(`${name} begins before what stands before it ends`)
      if (action.level !== (parent?.level ?? 0) + 1) this.#say(`${name} has level ${action.level} in ${parent?.level ?? 0}`)
      if (action.number !== null && !bare(this.#reading(action.span)).startsWith(bare(action.number)))
        this.#say(`${name} does not begin with ${action.number}`)
      if (action.title !== null && !prints(this.#reading(action.span), action.title))
        this.#say(`${name}: the title ${action.title} does not stand in it`)
      if (action.title !== null && (action.title === '' || /^\s|\s$|[。，；：、]$/.test(action.title)))
        this.#say(`${name}: title ${JSON.stringify(action.title)}`)
      if (action.deadline) this.#deadline(action.deadline, action.span, name)
      if (action.scope !== null && !prints(this.#reading(action.span), action.scope))
        this.#say(`${name}: the scope ${action.scope} does not stand in it`)
      this.#ownUnits(action, parent)
      this.#targets(action.targets, action.id, action)
      this.#actions(action.actions, action)
      last = action.span.end
    }
  }

  #ownUnits(action: Action, parent: Action | null): void {
    const { responsibility } = action
    if (!responsibility) {
      if (parent?.responsibility) this.#say(`action ${action.id} inherits nothing from ${parent.id}`)
      return
    }
    this.#responsibility(responsibility, `action ${action.id}`)
    if (!responsibility.inherited) {
      if (!contains(action.span, responsibility.span)) this.#say(`units of ${action.id} stand outside it`)
    } else if (JSON.stringify({ ...parent?.responsibility, inherited: true }) !== JSON.stringify(responsibility))
      this.#say(`action ${action.id} inherits other units than those of ${parent?.id}`)
  }

  #responsibility({ units, text, span }: Responsibility, owner: string): void {
    this.#span(span, `units of ${owner}`)
    if (!prints(this.#reading(span), text)) this.#say(`units of ${owner}: ${text} is not what stands at their place`)
    if (units.length === 0) this.#say(`units of ${owner}: none`)
    for (const unit of units) {
      this.#span(unit.span, `unit ${unit.name}`)
      if (!contains(span, unit.span)) this.#say(`unit ${unit.name} of ${owner} stands outside its list`)
      if (this.#slice(unit.span) !== unit.text) this.#say(`unit ${unit.name} of ${owner}: text ${JSON.stringify(unit.text)}`)
      if (/[\s、，。；：]$|^[、，。；：]/.test(unit.name) || unit.name === '') this.#say(`unit ${JSON.stringify(unit.name)} of ${owner}`)
    }
  }

  #targets(targets: readonly Target[], owner: string, action: Action | null): void {
    let last = -1
    targets.forEach((target, index) => {
      if (target.id !== `${owner}#${index + 1}`) this.#say(`target ${target.id} stands where ${owner}#${index + 1} should`)
      this.#id(target.id)
      if (action && !contains(action.span, target.span)) this.#say(`target ${target.id} stands outside its action`)
      if (target.span.start < last) this.#say(`target ${target.id} stands before the one before it`)
      last = target.span.start
      this.#target(target)
    })
  }

  #target(target: Target): void {
    const { id, places, text } = target
    this.#span(target.span, `target ${id}`)
    if (this.#slice(target.span) !== text) this.#say(`target ${id}: text ${JSON.stringify(text)}`)
    for (const [key, span] of Object.entries(places)) if (span) this.#span(span, `${key} of ${id}`)
    if (!contains(places.clause, target.span)) this.#say(`target ${id} stands outside its clause`)
    this.#value(target)
    if (!prints(this.#reading(places.clause), target.quote)) this.#say(`target ${id}: the quote is not its clause`)
    if ((target.deadline === null) !== (places.deadline === null)) this.#say(`target ${id}: a deadline and its place go together`)
    if (target.deadline && places.deadline) this.#deadline(target.deadline, places.deadline, `target ${id}`)
    if (target.scope !== null && !(places.scope && prints(this.#reading(places.scope), target.scope)))
      this.#say(`target ${id}: the scope ${target.scope} does not stand at its place`)
    this.#indicator(target)
    if (target.per) {
      const per = readBack(target.per.text.replace(/^[每平均]+/, ''))
      if (!bare(this.#source).includes(bare(target.per.text))) this.#say(`target ${id}: ${target.per.text} stands nowhere`)
      if (per && per.value !== target.per.value) this.#say(`target ${id}: ${target.per.text} is ${target.per.value}`)
    }
    if (target.baseline && !bare(this.#source).includes(bare(target.baseline.text)))
      this.#say(`target ${id}: the baseline ${target.baseline.text} stands nowhere`)
    this.#day(target.baseline?.date ?? null, `baseline of ${id}`)
  }

  #value(target: Target): void {
    const { id, kind, value, max, unit, text } = target
    if (kind === 'milestone' || kind === 'relative') {
      if (value !== null || max !== null) this.#say(`target ${id}: a ${kind} has the value ${value}`)
    } else if (kind === 'coverage') {
      if (value !== 100 || unit !== '%') this.#say(`target ${id}: coverage of ${value} ${unit}`)
    } else if (value === null) {
      if (kind !== 'frequency') this.#say(`target ${id}: a ${kind} without a value`)
    } else {
      const read = readBack(text)
      const inTable = target.rule.startsWith('table')
      if (!read) this.#say(`target ${id}: ${JSON.stringify(text)} says no number`)
      else if (!agrees(read, value, max, inTable))
        this.#say(`target ${id}: ${JSON.stringify(text)} says ${read.value}–${read.max}, not ${value}–${max}`)
      else if (!inTable && read.unit !== undefined && read.unit !== unit) this.#say(`target ${id}: the unit ${unit} of ${text}`)
      if (!Number.isFinite(value)) this.#say(`target ${id}: the value ${value}`)
    }
    if ((max !== null) !== (target.comparator === 'range')) this.#say(`target ${id}: ${target.comparator} with the bound ${max}`)
    if (max !== null && value !== null && max < value) this.#say(`target ${id}: a range from ${value} to ${max}`)
  }

  #indicator({ id, indicator, places }: Target): void {
    if (indicator === null) return
    if (indicator === '') this.#say(`target ${id}: an empty indicator`)
    if (!places.indicator) {
      this.#say(`target ${id}: the indicator ${indicator} has no place`)
      return
    }
    const there = bare(this.#reading(places.indicator))
    const strange = [...bare(indicator)].filter((character) => !there.includes(character) && !'占的比例'.includes(character))
    if (strange.length > 0) this.#say(`target ${id}: ${strange.join('')} of the indicator ${indicator} does not stand at its place`)
  }

  #deadline({ text, date }: { text: string; date: string | null }, span: Span, owner: string): void {
    if (!prints(this.#reading(span), text)) this.#say(`${owner}: the deadline ${text} does not stand at its place`)
    this.#day(date, owner)
  }

  #day(date: string | null, owner: string): void {
    if (date === null) return
    const [year = 0, month = 0, day = 0] = date.split('-').map(Number)
    const real = new Date(Date.UTC(year, month - 1, day))
    if (real.getUTCMonth() + 1 !== month || real.getUTCDate() !== day) this.#say(`${owner}: no such day as ${date}`)
  }

  #id(id: string): void {
    if (this.#ids.has(id)) this.#say(`the id ${id} is not unique`)
    this.#ids.add(id)
  }

  #span(span: Span, owner: string, empty = false): void {
    const { start, end, line, column } = span
    if (start > end || end > this.#source.length || (start === end && !empty)) this.#say(`${owner}: a span from ${start} to ${end}`)
    if (splitsCharacter(this.#source, start) || splitsCharacter(this.#source, end)) this.#say(`${owner}: a span that cuts a character`)
    const begins = this.#starts[line - 1]
    const next = this.#starts[line] ?? Infinity
    if (begins === undefined || begins + column - 1 !== start || start >= next) this.#say(`${owner}: ${start} is not at ${line}:${column}`)
  }

  #reading({ start, end }: Span): string {
    return this.#folded.slice(start, end)
  }

  #slice({ start, end }: Span): string {
    return this.#source.slice(start, end)
  }

  #say(violation: string): void {
    this.found.push(violation)
  }
}

const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end

const splitsCharacter = (source: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(source.charAt(at - 1)) && /[\udc00-\udfff]/.test(source.charAt(at))
