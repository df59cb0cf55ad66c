import { datePattern, readPrintedDate } from './printed-date.ts'

/** The day on which a report was given, and the assembly that heard it. */
export interface Delivery {
  readonly date: string
  readonly assembly: string
}

/** Finds when and where a work report was given: `——2024年1月9日在青河市第三届人民代表大会第二次会议上`; not a day in a sentence. */
export function findDelivery(text: string, from: number, front: number): Delivery | null {
  const pattern = datePattern()
  pattern.lastIndex = from
  for (let match = pattern.exec(text); match !== null && match.index < front; match = pattern.exec(text)) {
    const assembly = /^[，\n]?在?([一-鿿]{2,14}?)(?:第?[一二三四五六七八九十]{1,3}届)?(?:人民代表大会|人大|党代会)/.exec(
      text.slice(match.index + match[0].length, match.index + 60),
    )
    const date = assembly ? readPrintedDate(match) : null
    if (date) return { date, assembly: assembly?.[1] ?? '' }
  }
  return null
}
