import { genreOf } from '../../lexicon/genres.ts'
import { closeOfBook } from './books.ts'

const WRAPPING = /(?:印发|转发|批转|颁布|颁发|下发|印送|发布|公布|下达|征求对?|会签)(?=[^。]{4,})/
// These announce as often as they wrap, and wrap only what they quote: 公布《…目录》的通知.
const ONLY_BOOKS = /^(?:发布|公布|下达|征求对?|会签)/
const ENDED = /的(?:通知|函|公告|通告|决定|请示|报告)$/

/**
 * The title that a notice wraps: `关于印发《…行动方案》的通知` gives `…行动方案`, `转发…实施意见的通知` its `…实施意见`. Null for a notice that says what it
 * has to say itself: `关于支持…若干措施的通知`, `关于公布2023年…名单的通知`.
 */
export function readNotice(title: string): string | null {
  if (!ENDED.test(title)) return null
  const verb = WRAPPING.exec(title)
  if (!verb) return null
  const inner = title.slice(verb.index + verb[0].length)
  if (/^[《〈]/.test(inner)) {
    const close = inner.startsWith('《') ? closeOfBook(inner, 0) : inner.indexOf('〉')
    // 贯彻《…条例》…方案 begins behind its verb, so that a book at the head is the whole title or the first of several.
    if (close !== -1) return inner.slice(1, close)
  }
  const bare = inner.replace(ENDED, '')
  return !ONLY_BOOKS.test(verb[0]) && genreOf(bare) ? bare : null
}
