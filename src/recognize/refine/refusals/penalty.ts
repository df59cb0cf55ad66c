import type { Refusal } from './considered.ts'

/** What a breach costs is no goal: `处5000元以上2万元以下罚款`. Not `罚没收入下降10%`. */
export const penalty: Refusal = ({ quantity, lead, rest }) =>
  quantity.kind === 'money' && (/(?:处以?|罚款|滞纳金)[^，]{0,16}$/.test(lead) || /^[^，。；]{0,12}(?:罚款|罚金|滞纳金)/.test(rest))
    ? 'penalty'
    : null
