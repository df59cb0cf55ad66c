// Runs in the page. Without it, the links between the two sides work all the same.

const { body } = document
const form = document.querySelector<HTMLFormElement>('.filters')
const output = form?.querySelector('output')
const all = <Kind extends Element>(selector: string): Kind[] => [...document.querySelectorAll<Kind>(selector)]
const marks = all<HTMLElement>('.text .m')
const paragraphs = all<HTMLElement>('.text p')
const targets = all<HTMLElement>('.target')
const actions = all<HTMLElement>('.action')
/** What an element of the document is a part of; its clause is told apart, since all values in it share that. */
const refsOf = (element: HTMLElement): string[] => element.dataset['r']?.split(' ') ?? []
const clausesOf = (element: HTMLElement): string[] => element.dataset['c']?.split(' ') ?? []

body.classList.add('live')
showPane('document')

/** Of a narrow window, shows the side that an element stands on. */
function showPane(name: string): void {
  body.dataset['pane'] = name
  for (const button of all<HTMLElement>('.panes button')) button.setAttribute('aria-pressed', String(button.dataset['pane'] === name))
}

function paneOf(element: Element): string {
  return element.closest('.pane')?.id ?? 'document'
}

/** Lights what belongs to one target, action or fact, on both sides. */
function light(ref: string | undefined): void {
  for (const element of [...targets, ...actions]) element.classList.toggle('lit', element.id === ref)
  for (const mark of marks) {
    mark.classList.toggle('lit', ref !== undefined && refsOf(mark).includes(ref))
    mark.classList.toggle('around', ref !== undefined && clausesOf(mark).includes(ref))
  }
  const [from = 0, to = -1] =
    actions
      .find(({ id }) => id === ref)
      ?.dataset['lines']?.split(' ')
      .map(Number) ?? []
  for (const [index, paragraph] of paragraphs.entries()) paragraph.classList.toggle('within', index + 1 >= from && index + 1 <= to)
}

/** What a link is about: the target or action that it stands in, else what it leads to. */
function subjectOf(link: Element, destination: Element): string {
  const owner = paneOf(link) === 'structure' ? link.closest<HTMLElement>('.target, .action') : null
  return owner?.id ?? (destination instanceof HTMLElement ? (refsOf(destination)[0] ?? destination.id) : destination.id)
}

let opened = ''

function open(link: Element, destination: Element): void {
  opened = destination.id
  if (destination.closest('[hidden]')) reset()
  destination.closest('details')?.setAttribute('open', '')
  showPane(paneOf(destination))
  light(subjectOf(link, destination))
}

function destinationOf(link: Element): Element | null {
  const href = link.getAttribute('href') ?? ''
  return href.startsWith('#') && href.length > 1 ? document.getElementById(href.slice(1)) : null
}

document.addEventListener('click', (event) => {
  const clicked = event.target instanceof Element ? event.target.closest('a, button[data-pane]') : null
  if (clicked instanceof HTMLButtonElement) return showPane(clicked.dataset['pane'] ?? 'document')
  if (clicked === null) return
  const year = clicked.getAttribute('data-year')
  if (year !== null) {
    event.preventDefault()
    return chooseYear(year)
  }
  const destination = destinationOf(clicked)
  if (destination !== null) open(clicked, destination)
})

document.addEventListener('keydown', (event) => {
  if (event.key === 'Escape') return light(undefined)
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
  const here = document.activeElement
  if (step === 0 || here === null || !here.matches('.amount')) return
  const amounts = all<HTMLElement>('.amount').filter((amount) => amount.closest('[hidden]') === null)
  const next = amounts[amounts.findIndex((amount) => amount === here) + step]
  if (next === undefined) return
  event.preventDefault()
  next.focus()
})

/** Narrows both sides to what the form says. */
function narrow(): void {
  if (form === null) return
  const data = new FormData(form)
  const [kinds, unit, year] = [data.getAll('kind'), String(data.get('unit') ?? ''), String(data.get('year') ?? '')]
  const ofTargets = kinds.length > 0 || year !== ''
  const filtered = ofTargets || unit !== ''
  const shown = new Set<string>()
  for (const target of targets) {
    const { kind = '', year: due } = target.dataset
    const owner = target.closest<HTMLElement>('.action')
    const fits = (kinds.length === 0 || kinds.includes(kind)) && (year === '' || year === due) && (unit === '' || hasUnit(owner, unit))
    target.hidden = !fits
    if (fits) shown.add(target.id)
  }
  for (const action of actions.toReversed()) {
    const own = !filtered || (!ofTargets && hasUnit(action, unit))
    action.hidden = !own && action.querySelector('.target:not([hidden]), .action:not([hidden])') === null
    if (!action.hidden) shown.add(action.id)
  }
  for (const outside of all<HTMLElement>('.outside')) outside.hidden = outside.querySelector('.target:not([hidden])') === null
  for (const mark of marks) {
    const named = unit === '' || mark.dataset['u'] === undefined || mark.dataset['u'] === unit
    mark.classList.toggle('dim', filtered && !(named && [...refsOf(mark), ...clausesOf(mark)].some((ref) => shown.has(ref))))
  }
  for (const item of all<HTMLElement>('li.unit')) item.classList.toggle('chosen', unit !== '' && item.dataset['u'] === unit)
  for (const column of all('.strip a')) column.classList.toggle('chosen', column.getAttribute('data-year') === year)
  body.classList.toggle('filtered', filtered)
  const count = targets.filter(({ hidden }) => !hidden).length
  if (output)
    output.textContent = (output.dataset['template'] ?? '').replace('{shown}', String(count)).replace('{all}', String(targets.length))
}

function hasUnit(action: HTMLElement | null, unit: string): boolean {
  return action?.dataset['units']?.split(' ').includes(unit) ?? false
}

function chooseYear(year: string): void {
  const select = form?.querySelector<HTMLSelectElement>('select[name=year]')
  if (!select) return
  select.value = select.value === year ? '' : year
  narrow()
}

function reset(): void {
  form?.reset()
  narrow()
}

form?.addEventListener('change', narrow)
form?.addEventListener('submit', (event) => event.preventDefault())
// The fields are emptied after this event.
form?.addEventListener('reset', () => setTimeout(narrow))
narrow()

// A link to a place from outside, or a step back.
function follow(): void {
  const id = location.hash.slice(1)
  const destination = document.getElementById(id)
  if (destination === null || id === opened) return
  const before = body.dataset['pane']
  open(destination, destination)
  if (before !== body.dataset['pane']) destination.scrollIntoView({ block: 'center' })
}
addEventListener('popstate', follow)
follow()

export {}
