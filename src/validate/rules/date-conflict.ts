import { datePattern, readPrintedDate } from '../../extract/document/printed-date.ts'
import { toSpan } from '../../extract/to-span.ts'
import type { Bilingual } from '../../model/language.ts'
import type { CheckedDocument, DocumentRule, Place, Problem } from '../rule.ts'

/** Two dates of a document that cannot both be right. */
export const dateConflict: DocumentRule = {
  id: 'date-conflict',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'Two dates of the document contradict each other', zh: '文件的两个日期相互矛盾' },
  why: {
    en: 'A document is signed, then printed, then takes effect, then ends; what it plans is not over when it is issued.',
    zh: '文件先签发、后印发、再施行、最后失效；印发时其规划期不应已过。',
  },
  mend: { en: 'Correct the date that is wrong.', zh: '更正有误的日期。' },
  passes: '某市2023年养老服务工作方案\n一、发展助餐。建设食堂5家。\n某市民政局\n2023年6月5日\n某市民政局办公室\n2023年6月6日印发',
  fails: '某市2023年养老服务工作方案\n一、发展助餐。建设食堂5家。\n某市民政局\n2023年6月5日\n某市民政局办公室\n2023年5月6日印发',
  check: (document) => {
    const { issuedOn, effectiveFrom, validUntil, period, places } = document.plan.document
    const pairs: readonly (Pair | null)[] = [
      pair(issuedOn, places.issuedOn, validUntil, places.validUntil, {
        en: 'Unexpected end of validity before the date of issue',
        zh: '有效期截止日早于成文日期',
      }),
      pair(effectiveFrom, places.effectiveFrom, validUntil, places.validUntil, {
        en: 'Unexpected end of validity before the document takes effect',
        zh: '有效期截止日早于施行日期',
      }),
      // What was promised for a year is not issued when the year is over; only a report may be.
      period && !/报告|总结|公报|评估|考核/.test(document.plan.document.genre ?? document.plan.document.title ?? '')
        ? pair(issuedOn, places.issuedOn, period.to, places.title, {
            en: 'Unexpected date of issue after the time that the plan is for',
            zh: '成文日期晚于文件所规划的时期',
          })
        : null,
    ]
    return [...pairs.flatMap((found) => (found && found.first > found.second ? [found.problem] : [])), ...printedDates(document)]
  },
}

interface Pair {
  readonly first: string
  readonly second: string
  readonly problem: Problem
}

/** Two days of which the first must not come after the second. */
function pair(
  first: string | null,
  at: Place | undefined,
  second: string | null,
  related: Place | undefined,
  message: Bilingual,
): Pair | null {
  if (first === null || second === null || !at) return null
  const problem: Problem = {
    place: at,
    message: { en: `${message.en}: ${first} and ${second}`, zh: `${message.zh}：${first}与${second}` },
    ...(related ? { related } : {}),
  }
  return { first, second, problem }
}

const SAME_DAY = /(?:成文日期|发文日期|生成日期)[：:]?\s*$/
const SOON = 400

/** The day of printing (`…印发`) that comes before that of the signature, and a web page’s 成文日期 that is another. */
function printedDates({ parsed, root, plan }: CheckedDocument): Problem[] {
  const { issuedOn, places } = plan.document
  if (issuedOn === null || !places.issuedOn) return []
  const text = parsed.document.map.text.slice(root.from, root.to)
  const found: Problem[] = []
  const pattern = datePattern()
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    const [from, to] = [match.index, match.index + match[0].length]
    const date = readPrintedDate(match)
    const place = toSpan(parsed, { from: root.from + from, to: root.from + to })
    if (date === null || place.start === places.issuedOn.start) continue
    const printed = /^\s?印发(?!的|《|各|给)/.test(text.slice(to, to + 4)) && date < issuedOn && text.length - to < SOON
    const labelled = SAME_DAY.test(text.slice(Math.max(0, from - 8), from)) && date !== issuedOn
    if (!printed && !labelled) continue
    found.push({
      place,
      related: places.issuedOn,
      message: printed
        ? {
            en: `Unexpected day of printing ${date}, expected none before the date of issue ${issuedOn}`,
            zh: `印发日期${date}早于成文日期${issuedOn}`,
          }
        : { en: `Unexpected date ${date}, expected the date of issue ${issuedOn}`, zh: `此处成文日期为${date}，落款为${issuedOn}` },
    })
  }
  return found
}
