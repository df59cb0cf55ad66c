import type { Refusal } from './considered.ts'

/** A place in an order: `前10位`, `TOP20家`, `500强企业`. Not `年底前10个`, where 前 belongs to the time. */
export const rank: Refusal = ({ lead, rest }) =>
  (/(?:前|后|第|首|TOP)$/i.test(lead.slice(-3)) && !/(?:年|月|日|底|之|以)[前后]$/.test(lead.slice(-2))) || rest.startsWith('强')
    ? 'rank'
    : null
