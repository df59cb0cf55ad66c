import type { Place, Problem, TextRule } from '../rule.ts'

// What a portal prints around a document. Each begins with a word that no document has in its body.
const CHROME =
  /打印本页|打印此页|关闭窗口|关闭本页|【打印】|【关闭】|\[打印\]|字号[：:]?\s*[[【（]?\s*[大中小]|【字体|字体[：:]\s*[大中小]|分享到[：:]?|扫一扫在手机|手机扫一扫|当前位置[：:]|您的位置[：:]|浏览次数[：:]|阅读次数[：:]|点击数[：:]|责任编辑[：:]|返回顶部|上一篇[：:]|下一篇[：:]|附件下载|相关链接|网站地图|版权所有|ICP备|Copyright/g
const TABLE_DEBRIS = /^[ \t]*\|(?:[ \t]*\|)+[ \t]*$/gm

/** What a web page puts around a document. */
export const webChrome: TextRule = {
  id: 'web-chrome',
  subject: 'text',
  severity: 'warning',
  summary: { en: 'Words of the web page around the document were left in', zh: '残留网页元素（打印、关闭、分享等）' },
  why: { en: 'They are no part of the document and may be read as its text.', zh: '它们不属于文件内容，可能被当作正文。' },
  mend: { en: 'Remove them.', zh: '删去这些内容。' },
  passes: '某市养老服务工作方案\n一、发展助餐。建设食堂5家，公布打印点。',
  fails: '某市养老服务工作方案\n一、发展助餐。建设食堂5家。\n打印本页 关闭窗口',
  check: ({ parsed: { source } }) => {
    const places = [...placesOf(source, CHROME), ...placesOf(source, TABLE_DEBRIS)].sort((one, other) => one.start - other.start)
    return runs(places, source).map((place): Problem => ({
      place,
      message: { en: 'Unexpected words of a web page, expected the document only', zh: '网页残留内容' },
    }))
  },
}

function placesOf(source: string, pattern: RegExp): Place[] {
  pattern.lastIndex = 0
  const places: Place[] = []
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source))
    places.push({ start: match.index, end: match.index + match[0].length })
  return places
}

const NEAR = 40

/** Words that stand close together are one remnant. */
function runs(places: readonly Place[], source: string): Place[] {
  const joined: Place[] = []
  for (const place of places) {
    const last = joined.at(-1)
    if (last && place.start - last.end <= NEAR && !/[。；]/.test(source.slice(last.end, place.start)))
      joined[joined.length - 1] = { start: last.start, end: place.end }
    else joined.push(place)
  }
  return joined
}
