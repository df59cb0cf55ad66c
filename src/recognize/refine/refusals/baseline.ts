import type { Refusal } from './considered.ts'

const STARTING = /[由从](?:[^，]{0,8}的)?$|比\d{4}年的?$/
const CHANGING = /^[^，；]{0,12}(?:提高|增加|增长|提升|上升|扩大|下降|降低|降|减少|压缩|压减|缩短|缩减|调整|变|升|增)[^，；]{0,4}[到至为]/

/** The first number is where it starts: `由12%提高到25%`, `从2.3万元增加到3万元`. Not the second. */
export const baseline: Refusal = ({ lead, rest }) => (STARTING.test(lead.slice(-12)) && CHANGING.test(rest) ? 'baseline' : null)
