/** Words that exclude each other: two phrases with different members of a group do not mean the same number. */
export interface Contrast {
  /** The reason that a comparison gives. */
  readonly key: 'level' | 'grade' | 'stage' | 'population' | 'place' | 'measure' | 'direction' | 'substance' | 'sector'
  /** What the two sides then are: a weaker pair, or things that only share words. */
  readonly effect: 'related' | 'apart'
  /** Where the words are looked for: in what is measured, or in the clause around the value too. */
  readonly within: 'indicator' | 'clause'
  /** Whether a phrase with such a word differs from one that has none. */
  readonly exclusive?: boolean
  readonly members: readonly (readonly string[])[]
  /** Two phrases that differ by it. */
  readonly example: readonly [string, string]
}

/** Every group; where a phrase has members of several sides it excludes none of them. */
export const contrasts: readonly Contrast[] = [
  { key: 'level', effect: 'related', within: 'indicator', members: [['国家级', '国家', '全国'], ['省级'], ['市级'], ['县级', '区级', '县区级'], ['乡镇级', '镇级', '街道级'], ['村级']], example: ['省级美丽乡村示范村', '市级美丽乡村'] },
  { key: 'grade', effect: 'related', within: 'indicator', members: [['基本标准', '服务能力标准'], ['推荐标准', '提升标准']], example: ['达到基本标准的机构占比', '达到推荐标准的机构占比'] },
  { key: 'grade', effect: 'related', within: 'indicator', members: [['基础型'], ['成长型', '提升型'], ['标杆型', '样板', '示范型']], example: ['基础型智慧社区', '标杆型智慧社区'] },
  { key: 'grade', effect: 'related', within: 'indicator', exclusive: true, members: [['标杆型', '标杆', '样板', '旗舰', '领军']], example: ['智慧社区', '标杆型智慧社区'] },
  { key: 'grade', effect: 'related', within: 'indicator', members: [['一星级'], ['二星级'], ['三星级'], ['四星级'], ['五星级']], example: ['四星级养老机构', '五星级养老机构'] },
  { key: 'stage', effect: 'related', within: 'clause', members: [['开工', '启动'], ['竣工', '建成', '完工', '交付']], example: ['新开工保障性住房1万套', '基本建成保障性住房1万套'] },
  { key: 'stage', effect: 'related', within: 'clause', members: [['新建', '新增'], ['改造', '改建', '改扩建', '修缮', '提标']], example: ['新建农村厕所300座', '改造农村厕所300座'] },
  { key: 'stage', effect: 'related', within: 'clause', members: [['培训'], ['认定', '评定', '评选'], ['引进', '招引', '招聘', '招录']], example: ['引进高层次人才100名', '认定高层次人才100名'] },
  { key: 'population', effect: 'related', within: 'indicator', members: [['重点人群'], ['全人群']], example: ['重点人群签约率', '常住服务人口签约率'] },
  { key: 'population', effect: 'related', within: 'indicator', members: [['失业人员'], ['就业困难人员', '困难人员'], ['高校毕业生'], ['农民工'], ['退役军人'], ['脱贫人口', '脱贫劳动力']], example: ['失业人员再就业', '就业困难人员就业'] },
  { key: 'population', effect: 'related', within: 'indicator', members: [['学前', '幼儿园', '入园'], ['小学'], ['初中'], ['高中', '普高'], ['义务教育', '九年'], ['中职', '中等职业'], ['高等教育', '高职', '本科']], example: ['高中阶段毛入学率', '高等教育毛入学率'] },
  { key: 'population', effect: 'related', within: 'indicator', members: [['孕产妇'], ['婴儿', '婴幼儿', '新生儿'], ['儿童', '未成年人', '青少年'], ['妇女'], ['老年人'], ['残疾人']], example: ['婴儿死亡率', '孕产妇死亡率'] },
  { key: 'population', effect: 'related', within: 'indicator', members: [['机动车'], ['电动自行车'], ['非道路移动机械'], ['新能源汽车'], ['公交车']], example: ['新能源汽车占比', '非道路移动机械占比'] },
  { key: 'population', effect: 'related', within: 'indicator', members: [['社区工作者'], ['社会工作者'], ['网格员'], ['志愿者'], ['护理员'], ['民警'], ['教师'], ['医生', '医师'], ['护士']], example: ['社区工作者总数', '社会工作者总数'] },
  { key: 'place', effect: 'apart', within: 'indicator', members: [['城市', '城镇', '城区', '县城', '市区'], ['农村', '乡村', '自然村', '中心村', '村级', '村']], example: ['城市社区建校率', '农村社区建校率'] },
  { key: 'place', effect: 'related', within: 'indicator', members: [['街道', '乡镇', '镇街'], ['社区', '村'], ['县区', '区县', '县级']], example: ['乡镇养老服务中心覆盖率', '社区养老服务中心覆盖率'] },
  { key: 'direction', effect: 'apart', within: 'indicator', members: [['增长', '增速', '增幅', '上升', '提高'], ['下降', '降低', '减少', '压减', '降幅', '削减']], example: ['用水量增长', '用水量下降'] },
  { key: 'measure', effect: 'related', within: 'indicator', exclusive: true, members: [['增长', '增速', '增幅', '增长率', '下降', '降低', '降幅', '削减', '减少']], example: ['规模以上工业增加值增长', '规模以上工业增加值占比'] },
  { key: 'measure', effect: 'related', within: 'indicator', members: [['登记失业率'], ['调查失业率']], example: ['城镇登记失业率', '城镇调查失业率'] },
  { key: 'measure', effect: 'related', within: 'indicator', members: [['覆盖率'], ['达标率'], ['合格率'], ['完成率'], ['使用率', '利用率'], ['处理率', '处置率'], ['收集率'], ['知晓率'], ['满意度', '满意率'], ['入学率', '入园率'], ['巩固率'], ['就业率'], ['失业率'], ['参保率'], ['治愈率'], ['死亡率'], ['优良率'], ['联网率'], ['部署率']], example: ['污水处理率', '污水收集率'] },
  { key: 'substance', effect: 'related', within: 'indicator', members: [['pm2.5', '细颗粒物'], ['pm10', '可吸入颗粒物'], ['臭氧'], ['二氧化硫'], ['氮氧化物'], ['化学需氧量'], ['氨氮'], ['总磷'], ['二氧化碳', '碳排放'], ['挥发性有机物']], example: ['化学需氧量减排量', '氨氮减排量'] },
  { key: 'substance', effect: 'related', within: 'indicator', members: [['地表水', '国控断面'], ['地下水'], ['饮用水', '水源地'], ['近岸海域', '海水'], ['黑臭水体'], ['再生水', '中水'], ['污水'], ['土壤', '耕地', '地块']], example: ['地表水优良比例', '近岸海域优良比例'] },
  { key: 'substance', effect: 'related', within: 'indicator', exclusive: true, members: [['劣ⅴ类', '劣五类']], example: ['国控断面劣Ⅴ类水体比例', '国控断面优良水体比例'] },
  { key: 'substance', effect: 'related', within: 'indicator', members: [['生活垃圾'], ['建筑垃圾'], ['危险废物', '医疗废物'], ['畜禽粪污'], ['秸秆'], ['农膜', '薄膜']], example: ['秸秆综合利用率', '畜禽粪污综合利用率'] },
  { key: 'sector', effect: 'related', within: 'indicator', members: [['进口'], ['出口']], example: ['出口增长', '进口增长'] },
  { key: 'sector', effect: 'related', within: 'indicator', members: [['第一产业', '农业'], ['第二产业', '工业', '制造业'], ['第三产业', '服务业', '生产性服务业']], example: ['服务业增加值增长', '工业增加值增长'] },
  { key: 'sector', effect: 'related', within: 'indicator', members: [['地区生产总值'], ['固定资产投资'], ['一般公共预算收入'], ['社会消费品零售总额'], ['进出口总额', '进出口'], ['人均可支配收入'], ['税收']], example: ['固定资产投资增长', '社会消费品零售总额增长'] },
  { key: 'sector', effect: 'related', within: 'indicator', members: [['高新技术企业'], ['科技型中小企业'], ['专精特新'], ['瞪羚'], ['独角兽'], ['规模以上', '规上'], ['上市公司', '上市企业']], example: ['新增高新技术企业', '新增瞪羚企业'] },
] // prettier-ignore
