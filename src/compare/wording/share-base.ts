import type { Target } from '../../model/target.ts'
import { cleanText } from '../../text/clean.ts'

/** What a share is taken of: 总人口 in `注册志愿者占总人口比例`, 注册志愿者… in `50%以上的注册志愿者每年参加活动`; null where nothing says. */
export function shareBase({ indicator, quote, text }: Target): string | null {
  const named = /占(.{2,20}?)(?:的?(?:比例|比重|比率|占比)|$)/u.exec(indicator ?? '')?.[1]
  if (named !== undefined) return named
  const value = cleanText(text)
  const at = quote.indexOf(value)
  if (at < 0) return null
  return /^(?:及?以上|以下|左右)?的([^，、；：。,;的]{2,12})/u.exec(quote.slice(at + value.length))?.[1] ?? null
}
