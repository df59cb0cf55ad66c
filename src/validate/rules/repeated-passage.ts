import { findRepeatedPassages } from '../../extract/diagnostics/find-repeated-passages.ts'
import { problemsOf } from '../problems.ts'
import type { DocumentRule } from '../rule.ts'

/** A passage that was set twice. */
export const repeatedPassage: DocumentRule = {
  id: 'repeated-passage',
  subject: 'document',
  severity: 'warning',
  summary: { en: 'A passage stands twice, one right behind the other, or a whole paragraph does', zh: '文字重复（前后相连，或整段重复）' },
  why: { en: 'Text recognition or copying went wrong; a target in it would count twice.', zh: '识别或复制出错；其中的目标会被算两次。' },
  mend: { en: 'Compare with the document as published and remove the copy.', zh: '对照原文删去重复部分。' },
  passes: '某市养老服务工作方案\n一、发展助餐。城市社区食堂覆盖率达到90%，农村社区食堂覆盖率达到80%。\n二、发展助浴。建设浴室3家。',
  fails:
    '某市养老服务工作方案\n一、发展助餐。引导社会力量参与社区食堂建设，引导社会力量参与社区食堂建设，建设食堂5家。\n二、发展助浴。建设浴室3家。',
  check: (document) => problemsOf(document, findRepeatedPassages(document)),
}
