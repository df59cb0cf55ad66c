import { toSpan } from '../../extract/to-span.ts'
import type { CheckedDocument, DocumentRule, Place } from '../rule.ts'

/** A target that was due before its document was issued. */
export const deadlineBeforeIssue: DocumentRule = {
  id: 'deadline-before-issue',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'A target is due before the document was issued', zh: '目标时限早于文件印发日期' },
  why: {
    en: 'Nobody can meet it: a year is wrong, or the number tells what was, not what is due.',
    zh: '目标无法完成：年份有误，或该数字说的是既往情况。',
  },
  mend: { en: 'Correct the year of the deadline or of the date.', zh: '更正时限或成文日期中的年份。' },
  passes:
    '某市养老服务工作方案\n一、发展助餐。到2022年底，已建成社区食堂60家。到2025年底，社区食堂达到80家以上。\n某市民政局\n2023年6月5日',
  fails: '某市养老服务工作方案\n一、发展助餐。到2022年底，力争社区食堂达到80家以上。\n某市民政局\n2023年6月5日',
  check: (document) => {
    const { issuedOn, places } = document.plan.document
    if (issuedOn === null) return []
    const late = [...dueDays(document), ...promisedDays(document)].filter(({ date }) => date < issuedOn)
    return late.map(({ date, place }) => ({
      place,
      ...(places.issuedOn ? { related: places.issuedOn } : {}),
      message: {
        en: `Unexpected deadline ${date}, expected none before the issue on ${issuedOn}`,
        zh: `时限${date}早于印发日期${issuedOn}`,
      },
    }))
  },
}

interface DueDay {
  readonly date: string
  readonly place: Place
}

function dueDays({ targets }: CheckedDocument): DueDay[] {
  return targets.flatMap(({ target: { deadline, places, span } }) =>
    deadline?.date == null ? [] : [{ date: deadline.date, place: places.deadline ?? span }],
  )
}

const PROMISE = /力争|争取|确保|不低于|不少于|不超过|以上|全覆盖/
const DONE = /已|[^除为]了|累计|完成了|共有/

/** The days of the past by which a sentence promises something: what reads like a promise is no account of what was done. */
function promisedDays({ parsed, root, recognized }: CheckedDocument): DueDay[] {
  const { text } = parsed.document.map
  return recognized.times.flatMap((time) => {
    const { from, to, date, role } = time
    if (role !== 'past' || date === null || from < root.from || from >= root.to || !/^(?:力争|争取)?到|前$/.test(text.slice(from, to)))
      return []
    const end = text.indexOf('。', to)
    const rest = text.slice(to, Math.min(end === -1 ? root.to : end, to + 60))
    return PROMISE.test(rest) && !DONE.test(rest) ? [{ date, place: toSpan(parsed, time) }] : []
  })
}
