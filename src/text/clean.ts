const HAN_OR_SIGN = /[\u2014\u2018-\u201d\u2026\u2460-\u24ff\u3001-\u9fff\ue000-\uf8ff\uff00-\uffef]/

/** White space says nothing in Chinese: a blank is kept only between two Latin letters or digits, as in `APP store`. */
export function keepsBlank(before: string, after: string): boolean {
  return before !== '' && after !== '' && !HAN_OR_SIGN.test(before) && !HAN_OR_SIGN.test(after)
}

/** A piece of the source as a person would quote it: white space inside Chinese dropped, brackets full width. */
export function cleanText(piece: string): string {
  if (!/[\s(),:;\u00a0\u3000*]/.test(piece)) return piece
  const joined = piece
    .replace(/\*\*/g, '')
    .replace(/(\S?)[\s\u200b\ufeff]+(?=(\S?))/g, (_, before: string, after: string) => (keepsBlank(before, after) ? `${before} ` : before))
  return joined.replace(/[()]/g, (bracket) => (bracket === '(' ? '（' : '）'))
}
