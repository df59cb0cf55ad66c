import type { Refusal } from './considered.ts'

const OPENING = /^(?:[（“]|其中)?(?:例如|比如|譬如|举例|诸如|如(?:有|某|遇|[：，]))/

/** What is only made up or told to explain: `例如，某村自筹30万元`, `如有企业投资1000万元，可…`. Not `如期建成20个`. */
export const example: Refusal = ({ view: { text, from, to }, clause }) =>
  OPENING.test(text.slice(from, Math.min(to, from + 6))) || OPENING.test(text.slice(clause.from, Math.min(clause.to, clause.from + 6)))
    ? 'example'
    : null
