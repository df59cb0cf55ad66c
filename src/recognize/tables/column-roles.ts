/** What a column of a table holds. */
export type ColumnRole =
  | 'ordinal'
  | 'category'
  | 'indicator'
  | 'unit'
  | 'baseline'
  | 'target'
  | 'standard'
  | 'attribute'
  | 'task'
  | 'lead'
  | 'responsible'
  | 'support'
  | 'deadline'
  | 'other'

// Asked in this order: 责任单位 before 单位, 现状 before 目标.
const ROLES: readonly (readonly [ColumnRole, RegExp])[] = [
  ['ordinal', /^(?:序号|编号|序)$/],
  ['lead', /牵头|主办|主责/],
  ['support', /配合|参与|参加|协同|协办/],
  ['responsible', /(?:责任|负责|实施|承担|落实|完成|主管)(?:单位|部门|主体|处室)|责任人|^(?:部门|单位分工|分工)$/],
  ['deadline', /时限|完成时间|时间节点|完成期限|进度安排|时间安排|时间要求/],
  ['unit', /^(?:计量)?单位$/],
  ['attribute', /属性|性质/],
  ['other', /其中|增长|增速|备注|完成率|完成情况|^(?:指标)?(?:含义|解释|定义|说明|内涵)$|^数据来源$|^计算(?:方法|公式)$/],
  ['standard', /^(?:评价|考核|考评|评估|达标|合格|目标|建设|创建)标准$|^(?:目标|指标|达标)要求$/],
  ['baseline', /现状|基数|基期|基准|实际|完成值|当前/],
  ['target', /目标(?:值|数)?$|\d{4}年(?:目标|规划|计划)?|规划(?:值|数|目标)|计划任务|目标任务|任务数|计划数/],
  ['category', /^(?:类别|分类|领域|类型|方面|一级指标|任务名称|工作类别|重点领域)$/],
  ['indicator', /指标/],
  ['task', /任务|内容|事项|措施|举措|工作|项目/],
]

/** The role of each column by its heading, in the order of the head; a head cut over two lines (指标, 属性) is one. */
export function columnRoles(heads: readonly string[]): ColumnRole[] {
  const roles: ColumnRole[] = []
  heads.forEach((head, index) => {
    // 指标 before 属性 begins the heading that 属性 ends.
    if (head === '指标' && heads[index + 1] === '属性') return
    roles.push(ROLES.find(([, pattern]) => pattern.test(head))?.[0] ?? 'other')
  })
  return roles
}
