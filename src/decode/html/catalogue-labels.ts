// What the national catalogue of published government information says of each document, and what portals add.
const LABELS =
  '索引号|主题分类|主题词|发文机关|发文单位|制发机关|发布机关|发布机构|发布单位|公文发布机构|发布部门|颁布单位|责任部门|公开责任部门|成文日期|成文时间|发文日期|发文时间|印发日期|签发日期|制定日期|颁布日期|生成日期|发布日期|发布时间|发表时间|公开日期|公布日期|生效日期|实施日期|失效日期|废止日期|标题|名称|文件名称|信息名称|公文标题|发文字号|文号|文件编号|公文文号|有效性|效力状态|时效性|公开方式|公开时限|公开范围|公开类别|体裁分类|体裁|组配分类|分类|来源|信息来源|稿件来源|内容概述'

const LABELLED = new RegExp(`^【?(?:${LABELS})】?[：:]`)
const LABEL_ONLY = new RegExp(`^【?(?:${LABELS})】?[：:]$`)

/** Whether a line begins with a label of the catalogue: `索 引 号：000014349/2018-00223`, `发布时间：2023-01-30`; not `联系电话：…`. */
export function beginsWithLabel(text: string): boolean {
  return LABELLED.test(text.replace(/\s+/g, ''))
}

/** Whether a line is such a label without its value. */
export function isLabel(text: string): boolean {
  return text.length < 24 && LABEL_ONLY.test(text.replace(/\s+/g, ''))
}
