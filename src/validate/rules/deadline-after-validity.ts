import type { DocumentRule } from '../rule.ts'

/** A target that is due when its document no longer holds. */
export const deadlineAfterValidity: DocumentRule = {
  id: 'deadline-after-validity',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'A target is due after the document has ceased to hold', zh: '目标时限晚于文件有效期' },
  why: { en: 'On the day when it is due the document binds nobody.', zh: '时限到来时文件已经失效。' },
  mend: { en: 'Correct the year of the deadline or of the validity.', zh: '更正时限或有效期。' },
  passes:
    '某市养老服务工作方案\n一、发展助餐。到2025年底，社区食堂达到80家。\n本方案自印发之日起施行，有效期至2025年12月31日。\n某市民政局\n2023年6月5日',
  fails:
    '某市养老服务工作方案\n一、发展助餐。到2027年底，社区食堂达到80家。\n本方案自印发之日起施行，有效期至2025年12月31日。\n某市民政局\n2023年6月5日',
  check: ({ plan, targets }) => {
    const { validUntil, places } = plan.document
    if (validUntil === null) return []
    return targets
      .filter(({ target: { deadline } }) => deadline?.date != null && deadline.date > validUntil)
      .map(({ target }) => ({
        place: target.places.deadline ?? target.span,
        ...(places.validUntil ? { related: places.validUntil } : {}),
        message: {
          en: `Unexpected deadline ${target.deadline?.date ?? ''}, expected none after the validity ends on ${validUntil}`,
          zh: `时限${target.deadline?.date ?? ''}晚于有效期截止日${validUntil}`,
        },
      }))
  },
}
