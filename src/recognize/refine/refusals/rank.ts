import type { Refusal } from './considered.ts'

/** A place in an order: `前10位`, `TOP20家`, `500强企业`. Not `年底前10个`, `上线前15项`, where 前 belongs to the time. */
export const rank: Refusal = ({ lead, rest }) =>
  (/(?:前|后|第|首|TOP)$/i.test(lead.slice(-3)) &&
    !/(?:[年月日底之以]|上线|验收|投用|竣工|交付|投产|运行|启动|开工|开学)[前后]$/.test(lead.slice(-3))) ||
  /^强(?![制化度])/.test(rest)
    ? 'rank'
    : null
