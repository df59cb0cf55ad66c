import type { DocumentRule } from '../rule.ts'

/** A document number of another year than the date of issue. */
export const documentNumberYear: DocumentRule = {
  id: 'document-number-year',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'The year in the document number is not that of the date of issue', zh: '发文字号的年份与成文日期不符' },
  why: { en: 'Numbers are given out by the year: one of the two years is wrong.', zh: '发文字号按年编排，两处年份必有一误。' },
  mend: { en: 'Correct the year that is wrong.', zh: '更正有误的年份。' },
  passes: '某市民政局关于养老服务的实施意见\n某民发〔2023〕35号\n一、发展助餐。建设食堂5家。\n某市民政局\n2023年6月5日',
  fails: '某市民政局关于养老服务的实施意见\n某民发〔2022〕35号\n一、发展助餐。建设食堂5家。\n某市民政局\n2023年6月5日',
  check: ({ plan }) => {
    const { documentNumber, issuedOn, places } = plan.document
    const year = /[〔[【（]((?:19|20)\d\d)/.exec(documentNumber ?? '')?.[1]
    if (documentNumber === null || issuedOn === null || year === undefined || issuedOn.startsWith(year)) return []
    // An attachment repeats what its notice says; it is told once, where it stands.
    if (!places.documentNumber || !places.issuedOn) return []
    return [
      {
        place: places.documentNumber,
        related: places.issuedOn,
        message: {
          en: `Unexpected year ${year} in ${documentNumber}, expected ${issuedOn.slice(0, 4)} as in the date ${issuedOn}`,
          zh: `发文字号“${documentNumber}”的年份与成文日期${issuedOn}不符`,
        },
      },
    ]
  },
}
