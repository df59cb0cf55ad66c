import { genreOf, type Genre } from '../../lexicon/genres.ts'

const CALLED = /(?:制[定订]|出台|提出(?=如下|以下|本)|提出(?=[一-鿿]{2,6}如下))(?:了)?(?:如下|以下|本)?([一-鿿]{2,8}?)(?:如下)?[。：]/
const REPORTS = /代表[一-鿿]{0,12}政府[，、]?向(?:大会|本次会议)(?:报告|作政府工作报告|作工作报告)/

/**
 * The genre by which a document without a title calls itself in its first sentences: `制定本行动计划。`, `制定若干政策措施如下：`, `现提出如下意见。`; a work report
 * by `我代表市人民政府，向大会报告工作`. Not `请列席人员提出意见`.
 */
export function genreInBody(text: string, from: number, front: number): Genre | null {
  const head = text.slice(from, front)
  const called = CALLED.exec(head)
  return genreOf(called?.[1] ?? '') ?? (REPORTS.test(head) ? genreOf('政府工作报告') : null)
}
