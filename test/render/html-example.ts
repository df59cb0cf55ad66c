import type { Language } from '../../src/model/language.ts'
import { extractFile } from '../../src/index.ts'
import { renderPlans } from '../../src/render/render-plans.ts'

/** A small document with all that a page shows. */
export const source = `某市养老服务三年行动方案（2023—2025年）

一、扩大服务供给
（一）社区养老。到2024年，全市改造不少于4500户，城市社区覆盖率达到100%。
责任单位：市民政局、市财政局
（二）社区托育。到2025年，每千名常住人口拥有托位数力争达到4.6个。
责任单位：市卫生健康委
二、加强队伍建设
每年开展培训不少于4次。
责任单位：市民政局`

/** Its page. */
export async function page(language: Language = 'zh', text: string = source): Promise<string> {
  const file = await extractFile(new TextEncoder().encode(text), { path: '某市.txt' })
  return renderPlans(file.plans, 'html', { source: file.source, language })
}
