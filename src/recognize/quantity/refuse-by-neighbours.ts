import type { QuantityReading } from '../../tree.ts'

/**
 * Names the reason why the characters right around a quantity make it no result, or null.
 * `第3个` is an ordinal, `PM2.5` a name, `〔2023〕35件` a citation, `1+6+X` a name; `不少于3个` passes.
 */
export function refuseByNeighbours(text: string, { from, to, unit }: QuantityReading): string | null {
  const before = text.charAt(from - 1)
  const after = text.charAt(to)
  if (before === '第') return 'ordinal'
  // 6 %预期性: a row of a table gives its number and its unit side by side.
  if (/^(?:预期|约束)性/.test(text.slice(to, to + 3))) return 'ordinal'
  // 千伏 names a line; how many volts is never a result.
  if (unit?.endsWith('伏')) return 'name'
  if (/[a-zA-Z_]/.test(before) || (before === '-' && /[a-zA-Z]/.test(text.charAt(from - 2)))) return 'name'
  if (/[+*×·•]/.test(before) || /[+*×]/.test(after)) return 'name'
  if (before === '.' || before === '〔' || before === '[') return 'citation'
  if ((before === '-' || before === '/') && /\d/.test(text.charAt(from - 2))) return 'name'
  // 前10位, 后3名 are ranks; 前后 and 之前 are times.
  if (/[位名个]/.test(unit ?? '') && /[前后]/.test(before)) return 'rank'
  if (unit === '次' && before === '首') return 'ordinal'
  if (/^[一二两三四五六七八九十]$/.test(text.slice(from, to - (unit?.length ?? 0))) && unit === '次' && after === '性') return 'name'
  return null
}
