import fc from 'fast-check'

/** A unit with what it does. */
export interface Duty {
  readonly name: string
  readonly role: 'lead' | 'responsible' | 'support' | 'implement'
}

/** A list of units as a document prints it. */
export interface PrintedUnits {
  readonly text: string
  readonly duties: readonly Duty[]
  readonly openEnded: boolean
}

const BODIES = [
  '民政局', '财政局', '教育局', '公安局', '司法局', '人力资源社会保障局', '住房城乡建设局', '农业农村局', '文化和旅游局', '卫生健康委', '应急管理局', '市场监管局', '大数据局', '体育局', '妇联', '残联', '科协', '总工会',
] // prettier-ignore
const LOWER = ['各县（市、区）人民政府', '各县（区）人民政府（管委会）', '各乡镇人民政府']

const rank = fc.constantFrom('市', '县', '区', '省')
const bodies = (least: number, most: number): fc.Arbitrary<readonly string[]> =>
  fc.uniqueArray(fc.constantFrom(...BODIES), { minLength: least, maxLength: most })

/** Units of one government, with the prefix on each or on the first alone. */
const group = (least: number, most: number): fc.Arbitrary<{ printed: string; names: readonly string[] }> =>
  fc.tuple(rank, bodies(least, most), fc.boolean()).map(([place, names, short]) => ({
    printed: names.map((name, index) => (short && index > 0 ? name : place + name)).join('、'),
    names: names.map((name) => place + name),
  }))

const all = (names: readonly string[], role: Duty['role']): Duty[] => names.map((name) => ({ name, role }))

const oneGroup = fc
  .tuple(group(1, 6), fc.boolean(), fc.constantFrom('按职责落实', '按职责分工负责', '负责', '按照职责分工落实', ''))
  .map(([{ printed, names }, open, verb]): PrintedUnits => ({
    text: `${printed}${open ? '等' : ''}${verb}`,
    duties: all(names, 'responsible'),
    openEnded: open,
  }))

const leadAndSupport = fc
  .tuple(
    rank,
    bodies(2, 6),
    fc.integer({ min: 1, max: 2 }),
    fc.constantFrom(['牵头，', '配合'], ['牵头，', '参与'], ['牵头负责，', '配合']),
  )
  .map(([place, names, count, [leads = '', helps = '']]): PrintedUnits => {
    const full = names.map((name) => place + name)
    const cut = Math.min(count, names.length - 1)
    return {
      text: `${full.slice(0, cut).join('、')}${leads}${full.slice(cut).join('、')}${helps}`,
      duties: [...all(full.slice(0, cut), 'lead'), ...all(full.slice(cut), 'support')],
      openEnded: false,
    }
  })

const withLower = fc.tuple(group(1, 4), fc.constantFrom(...LOWER)).map(([{ printed, names }, lower]): PrintedUnits => ({
  text: `${printed}按职责分工负责，${lower}落实`,
  duties: [...all(names, 'responsible'), { name: lower, role: 'implement' }],
  openEnded: false,
}))

const statement = fc.oneof(oneGroup, leadAndSupport, withLower)

const labelled = fc.tuple(rank, bodies(2, 6), fc.constantFrom('；', '，', '。')).map(([place, names, mark]): PrintedUnits => {
  const [first = '', ...others] = names.map((name) => place + name)
  return {
    text: `牵头单位：${first}${mark}配合单位：${others.join('、')}`,
    duties: [...all([first], 'lead'), ...all(others, 'support')],
    openEnded: false,
  }
})

/** A list in a bracket that closes a sentence. */
export const inBrackets: fc.Arbitrary<PrintedUnits> = fc
  .tuple(statement, fc.constantFrom('（_）', '（责任单位：_）', '(责任单位:_)'))
  .filter(([{ text }, form]) => form !== '（_）' || /[落实负责配合与]$/.test(text) || text.includes('、'))
  .map(([printed, form]) => ({ ...printed, text: form.replace('_', printed.text) }))

/** A list on a line of its own. */
export const onALine: fc.Arbitrary<PrintedUnits> = fc.oneof(
  fc
    .tuple(statement, fc.constantFrom('责任单位：', '责任部门：', '责任单位:'))
    .map(([printed, label]) => ({ ...printed, text: label + printed.text })),
  labelled,
)
