/** Words that open a clause and belong to no indicator: `将`, `力争`, `推动`; what follows them is looked at again. */
// prettier-ignore
export const openingWords: readonly string[] = [
  '将', '把', '则', '力争', '争取', '确保', '其中', '同时', '并且', '并', '且', '累计', '总计', '合计', '新增', '每年', '使', '让', '通过', '推动', '推进', '支持', '鼓励', '引导', '促进', '继续', '持续', '进一步', '不断', '稳步', '逐步', '着力', '切实', '扎实', '努力', '大力', '积极', '广泛', '深入', '有序', '分别', '加快', '加大', '强化', '加强', '抓好', '做好', '办好', '给予', '按照', '按', '原则上', '最高', '最低', '至少', '不少于', '不低于', '不超过', '不高于', '实行',
]

/** Adverbs that open an indicator only in front of a verb: `重点推进`, but `重点人群`. */
// prettier-ignore
export const adverbs: readonly string[] = [
  '全面', '重点', '统筹', '同步', '组织', '探索', '保障', '优先', '率先', '集中', '统一', '基本', '普遍', '常态化', '规划', '计划', '启动', '再', '共', '均', '将', '要', '应', '须', '高标准', '高质量', '高水平',
]

/** Verbs that as often are what is measured: `改造`, `服务`; they stay at the head of an indicator. */
// prettier-ignore
export const alsoNouns: readonly string[] = [
  '服务', '覆盖', '治理', '改造', '创新', '转化', '研发', '更新', '整治', '全部', '全面', '重点', '统筹', '组织', '同步',
]

/** What makes a noun of a verb of building: `建成区`, `建设用地`, `发展水平`. */
export const nounsFromVerbs: Readonly<Record<string, string>> = {
  建成: '区|后|年',
  达到: '[一-鿿]{2,8}(?:标准|要求)的?(?:比例|占比)',
  建设: '用地|水平|标准|率|规模',
  发展: '水平|能力|指数|质量',
  配建: '设施',
  投入: '产出|强度',
  保障: '性|房',
  储备: '能力|规模|粮|林|库|土地|项目|人才|量',
  提供: '者',
}

/** Words that end no indicator, beside the verbs of reaching: what counts, compares or gives. */
// prettier-ignore
export const trailingWords: readonly string[] = [
  '总数达', '数量达', '数达', '不少于', '不低于', '不超过', '不高于', '至少', '最高', '超过', '突破', '约', '近', '超', '各', '分别', '均', '也', '都', '就', '累计', '再', '其中', '的', '了', '以', '按', '按照', '每人每月', '每人每年', '每人', '每户', '每天', '日均', '月均', '每日', '每年', '每月', '每周', '一次性', '给予', '最高给予', '给予最高', '一次性给予', '不高', '补助标准为', '实现', '完成', '双双', '新增', '净增', '一般', '原则上', '基本',
]
