import { startsWithNumber } from '../outline/number-styles.ts'
import { cutCells } from './cut-cells.ts'
import type { LineConstruct } from './line.ts'

/** A page number that was printed with the text: `—12—`, `- 3 -`, `第5页`, a bare `7`; not `2023年` or `1.`. */
const pageNumber: LineConstruct = {
  kind: 'page-number',
  test: (text) => text.length < 16 && /^(?:[-—–－·\s]*\d{1,4}[-—–－·\s]*|第?\d{1,4}页(?:[，/\s]*共\d{1,4}页)?|[IVX]{1,4})$/.test(text),
}

/** A line of a table of contents: `一、总体要求……1`, `第一节 目标....12`; not a sentence that trails off. */
const contents: LineConstruct = { kind: 'contents', test: (text) => /(?:\.{4}|…{2}|·{4}|．{4})\s{0,8}\d{0,4}$/.test(text) }

/** A table's row kept on one line, cells between tabs or bars: `1\t新建管网\t公里\t2000`; not a heading with one tab behind its number. */
const row: LineConstruct = {
  kind: 'row',
  test: (text) => {
    const cells = cutCells(text).length
    return cells > 2 || (cells === 2 && !startsWithNumber(text))
  },
}

/** What a web page puts around a document: `打印本页 关闭窗口`, `【字号：大 中 小】`, `下载`. */
const debris: LineConstruct = {
  kind: 'debris',
  test: (text) =>
    text.length < 40 &&
    /^(?:[|\s]+|\|[|\s:-]+\||(?:下载|打印|全屏|收藏|还原|减小|加大|分享|返回顶部|扫一扫|关闭窗口|打印本页|上一篇|下一篇|】|【字号|字号|字体)[：:】\s大中小下载打印本页关闭窗口收藏]*)$/.test(
      text,
    ),
}

const heading: LineConstruct = { kind: 'heading', test: startsWithNumber }

/** A line that names who answers for what stands above it: `责任单位：市民政局`, `（牵头单位：…`. */
const units: LineConstruct = {
  kind: 'units',
  test: (text) =>
    /^[（【]?(?:[一-鿿]{0,4}(?:责任|牵头|配合|负责|参加|参与|协助|协办|主办|承办|实施|落实)[一-鿿]{0,4}(?:单位|部门|处室)|完成时限|完成时间|责任人)】?：/.test(
      text,
    ),
}

/** An item that is marked and not counted: `——创新能力持续增强。`, `●`, `•`. */
const bullet: LineConstruct = { kind: 'bullet', test: (text) => /^(?:—{1,2}|--|─{2}|[●•◆■★▲◇□○])[^\d—-]/.test(text) }

/** The word that opens what is attached, or the list of it: `附件：`, `附件1`. */
const attachment: LineConstruct = {
  kind: 'attachment',
  test: (text) => /^附\s{0,6}(?:件|表|录)?\s{0,6}[\d一二三四五六七八九十]{0,6}(?:$|[：:])/.test(text),
}

/** A remark on the document that stands alone: `（此件公开发布）`, `抄送：…`, `××办公室 2023年6月6日印发`. */
const mark: LineConstruct = {
  kind: 'mark',
  test: (text) => /^(?:（此件|（公开|（信息公开|公开方式|抄\s*[送报]|主题词|主\s*题\s*词)|\d日\s*印发$/.test(text),
}

/** Every kind of line, in the order in which they are asked; what none takes is `other`. */
export const lineConstructs: readonly LineConstruct[] = [debris, contents, row, pageNumber, units, mark, attachment, heading, bullet]
