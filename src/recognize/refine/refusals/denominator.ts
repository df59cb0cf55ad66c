import type { Refusal } from './considered.ts'

const OCCASION = /每(?:隔|少|多|超|超过|缺|低|高|认定|新增|引进|培育|获批|增加|减少|孵化|吸纳|完成|建成|招用|办理|服务|下降|提高)$/
const STAFFED = /^(?:配备?|设置?|安排|聘用)[\d一二两]/

// 千人口医师数达到3.2人: a bare scale of people in front of what is had.
const SCALE_OF_PEOPLE = /^[百千万]\s?[人户]口?$/
const HAD = /^[^，。；\d]{0,16}(?:数|率|量|拥有|占有|密度)/

/** `每千名`, `每百户`, `每新增1家`, the 500 of `按500户配1名`: the number says per how many. Not the 2 of `每人2台`. */
export const denominator: Refusal = ({ view: { text }, quantity: { from, to }, lead, rest }) =>
  text.charAt(from - 1) === '每' ||
  (text.charAt(from - 1) === '按' && STAFFED.test(rest)) ||
  OCCASION.test(text.slice(Math.max(0, from - 5), from)) ||
  (SCALE_OF_PEOPLE.test(text.slice(from, to)) && /(?:^|[、和到年])$/.test(lead) && HAD.test(rest))
    ? 'denominator'
    : null
