/** What the words around a list of units say that they do; `plain` (负责, 分工) says nothing beyond being answerable. */
export type DutySense = 'lead' | 'support' | 'implement' | 'plain'

/** A word of duty, what it says, and a phrase that has it. */
export interface DutyWord {
  readonly word: string
  readonly sense: DutySense
  readonly example: string
}

const duty = (sense: DutySense, entries: readonly (readonly [word: string, example: string])[]): DutyWord[] =>
  entries.map(([word, example]) => ({ word, sense, example }))

/** Verbs that close a list of units. */
export const dutyVerbs: readonly DutyWord[] = [
  ...duty('lead', [
    ['牵头', '市民政局牵头'],
    ['主办', '市教育局主办'],
  ]),
  ...duty('support', [
    ['配合', '市财政局配合'],
    ['参与', '市财政局、市人社局参与'],
    ['参加', '市妇联参加'],
    ['协助', '团市委协助'],
    ['协同', '市科协协同'],
    ['协办', '市文联协办'],
    ['支持', '市财政局支持'],
    ['会办', '市司法局会办'],
    ['会同', '市科技局会同市财政局'],
  ]),
  ...duty('implement', [
    ['落实', '各县（区）人民政府落实'],
    ['组织落实', '各镇政府组织落实'],
    ['组织实施', '各区政府组织实施'],
    ['实施', '各县区实施'],
    ['执行', '各镇街执行'],
  ]),
  ...duty('plain', [
    ['负责', '市民政局负责'],
    ['主责', '市城管局主责'],
    ['主抓', '市教育局主抓'],
    ['承办', '市体育局承办'],
    ['承担', '市科技局承担'],
    ['推进', '市住建局推进'],
    ['推动', '市商务局推动'],
    ['完成', '市统计局完成'],
    ['办理', '市司法局办理'],
    ['统筹', '市发展改革委统筹'],
    ['协调', '市委政法委协调'],
    ['指导', '市民政局指导'],
    ['督导', '市委督查室督导'],
    ['监督', '市纪委监委监督'],
    ['开展', '市教育局开展'],
    ['分工', '市教育局、市民政局按职责分工'],
    ['组织推进', '市科技局组织推进'],
    ['组织开展', '市体育局组织开展'],
    ['组织协调', '市委网信办组织协调'],
  ]),
]

/** Words that may stand before a verb of duty: 按照各自职责分工分别负责. */
export const dutyAdverbs: readonly string[] =
  '按照 按 根据 依据 依 结合 各自 工作职责 工作职能 职责任务 职责 职能 职权 任务 责任 权限 分工 分别 分头 分级 分类 共同 联合 具体 全面 直接 统一 积极 主动 密切 认真 抓好 做好 贯彻 抓 主要 并 予以'.split(
    ' ',
  )

/** What the first word of a label says of the units behind it: 牵头 in 牵头责任单位. */
export const labelWords: readonly DutyWord[] = [
  ...duty('lead', [
    ['牵头', '牵头单位：市民政局'],
    ['主办', '主办单位：市教育局'],
  ]),
  ...duty('support', [
    ['配合', '配合单位：市财政局'],
    ['协办', '协办单位：市文联'],
    ['协同', '协同单位：市科协'],
    ['协助', '协助单位：市妇联'],
    ['参与', '参与单位：市体育局'],
    ['参加', '参加单位：市科技局'],
    ['支持', '支持单位：市财政局'],
    ['会办', '会办单位：市司法局'],
  ]),
  ...duty('implement', [
    ['落实', '落实单位：各县区'],
    ['实施', '实施单位：各镇街'],
  ]),
  ...duty('plain', [
    ['责任', '责任单位：市公安局'],
    ['负责', '负责部门：商务部'],
    ['主责', '主责单位：市城管局'],
    ['主管', '主管部门：市水利局'],
    ['承办', '承办单位：市科协'],
    ['承担', '承担单位：市科技局'],
    ['监管', '监管部门：市市场监管局'],
    ['督导', '督导单位：市教育局'],
    ['指导', '指导单位：市教育局'],
    ['完成', '完成单位：市统计局'],
  ]),
]

/** What a label calls the units: 责任单位, 责任部门. */
export const labelNouns: readonly string[] = ['单位', '部门', '科室', '处室', '股室', '机构', '主体', '组织']

/** Labels beside the units that give a deadline, a scope, or neither. */
export const deadlineLabels: readonly string[] =
  '完成时限 完成时间 完成期限 办理时限 工作时限 推进时限 落实时限 时限要求 时间要求 时间节点 时间安排 实施期限 进度安排 进度要求 时限'.split(
    ' ',
  )
/** Labels of a place beside the units: `适用范围：全省`. */
export const scopeLabels: readonly string[] = ['适用范围', '实施范围', '试点范围', '适用区域']
/** Labels that end a list of units and begin something else: `联系电话：`. */
export const otherLabels: readonly string[] =
  '责任人 联系人 联系电话 监督电话 咨询电话 具体措施 主要任务 工作任务 工作目标 目标任务 阶段目标 工作要求 工作措施 保障措施 政策依据 备注 说明'.split(
    ' ',
  )

/** Nouns for units that are not named; one of the determiners must go with them: 各有关部门, 相关区县, 市直各单位. */
export const collectiveNouns: readonly string[] =
  '部门 单位 机关 地区 地方 各地 部委 委办局 机构 企业 公司 高校 院校 学校 医院 处室 科室 办事处 街道 乡镇 镇街 街镇 社区 园区 片区 开发区 高新区 功能区 管委会 管委 政府 党委 党组织 党工委 党组 办公室 县区 区县 县市 县市区 区市 市县 市州 州市 旗县 旗县区 县市区 市区县 市 县 区 州 盟 旗 镇 乡 村 协会 商会 银行 运营商 专班 小组 工作组 指挥部 队伍 团体 中心 集团 医疗卫生机构 居委会 村委会'.split(
    ' ',
  )
/** Words that stand before a bare kind of unit: `各`有关部门, `相关`单位. */
export const determiners: readonly string[] =
  '各 有关 相关 其他 其它 所有 全部 全体 国务院 地方 成员 牵头 市直 省直 县直 区直 州直 直属 市属 省属 区属 县属 属地 所在地 辖区 驻 市级 省级 县级 区级 级 省政府 市政府 主管'.split(
    ' ',
  )

/** What the name of an organ ends in when it is not in the lexicon of departments. */
export const organEndings: readonly string[] =
  '局 委 厅 办 署 部 会 院 社 所 队 站 馆 台 处 室 科 组 联 区 中心 公司 集团 政府 管委 管委会 委员会 办公室 指挥部 工作组 小组 专班 大学 学院 学校 医院 银行 分行 支行 实验室 研究所 研究院 科学院 支队 总队 大队 协会 学会 联合会 促进会 基金会 商会 工会 海关 街道 办事处 公安局 电网 基地 园区 开发区 新区 示范区 兵团 军分区'.split(
    ' ',
  )
