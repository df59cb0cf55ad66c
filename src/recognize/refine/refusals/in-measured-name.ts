import type { Refusal } from './considered.ts'

const NAMED =
  /^(?:(?:半径)?覆盖率|可达率|服务半径|服务圈|生活圈|养老圈|便民圈|健身圈|交通圈|通勤圈|圈|赛道|跑道|高程|等深线|坡耕地|坡地|级(?!以|及))/
const RANKED = /^(?:岗|站|点|段|组|班)$/
const RANK = /^[\d一二三四五六七八九十]+(?:级|档|等|园|区|带|轴|核|心)/

/**
 * The number belongs to the name of what is measured or made: `500米覆盖率达到95%`, `15分钟养老圈`, `3岗18级`, `最多跑一次`.
 * Not the 95% of the first.
 */
export const inMeasuredName: Refusal = ({ quantity, lead, rest }) => {
  if (quantity.kind === 'measure' && NAMED.test(rest)) return 'name'
  if (quantity.unit === '次' && lead.endsWith('跑')) return 'name'
  return quantity.kind === 'count' && RANKED.test(quantity.unit ?? '') && RANK.test(rest) ? 'name' : null
}
