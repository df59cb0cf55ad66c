import type { Refusal } from './considered.ts'

/**
 * A short quotation is a name, a book title a citation, an aside in brackets an explanation.
 * Refuses the numbers of `“三张清单”制度`, `《2023年办法》`, `（共5个）`; not of `“建成20个示范社区的目标务必完成”`, which is a whole clause.
 */
export const inName: Refusal = ({ view: { text, from, to }, quantity }) => {
  const before = text.slice(Math.max(from, quantity.from - 200), quantity.from)
  const after = text.slice(quantity.to, Math.min(to, quantity.to + 60))
  const open = before.lastIndexOf('“')
  if (open > Math.max(before.lastIndexOf('”'), open === -1 ? -1 : before.indexOf('"', open))) {
    const close = after.search(/[”"]/)
    if (close !== -1 && before.length - open + (quantity.to - quantity.from) + close <= 18) return 'name'
  }
  if (count(before, '"') % 2 === 1) {
    const close = after.indexOf('"')
    if (close !== -1 && close < 16 && before.length - before.lastIndexOf('"') < 16) return 'name'
  }
  if (before.lastIndexOf('《') > before.lastIndexOf('》')) return 'citation'
  const bracket = before.lastIndexOf('（')
  if (bracket > before.lastIndexOf('）')) {
    const close = after.indexOf('）')
    const aside = before.slice(bracket + 1) + text.slice(quantity.from, quantity.to) + (close === -1 ? after : after.slice(0, close))
    if (!/^(?:其中|累计|不含|含|不少于|不低于|至少|每|力争|原则上|按每?\d|到20)|达到|完成|不低于|不少于|不超过/.test(aside)) return 'aside'
  }
  return null
}

const count = (text: string, character: string): number => text.split(character).length - 1
