/** Wordings of one thing in plans of different places: `canonical` stands for every variant when plans are compared. */
export interface SynonymGroup {
  readonly canonical: string
  readonly variants: readonly string[]
  /** Two phrases that must read alike. */
  readonly example: readonly [string, string]
}

/** What goes by several names; a new name is one word more in its line. Latin letters are written small; of two words that begin at one place the longer is read, so that 村 in 农村 is left alone. */
export const synonymGroups: readonly SynonymGroup[] = [
  // places
  { canonical: '农村社区', variants: ['行政村', '建制村'], example: ['行政村建校率', '农村社区建校率'] },
  { canonical: '城乡社区', variants: ['村（社区）', '社区（村）', '村（居）', '社区（行政村）', '行政村（社区）', '村和社区', '社区和村', '社区、行政村', '行政村、社区', '村、社区', '社区、村'], example: ['村（社区）法律顾问', '城乡社区法律顾问'] },
  { canonical: '县区', variants: ['县（市、区）', '县（区）', '区县（市）', '县（市）', '区（县）', '区（县、市）', '县（区、市）', '县市区', '区县市', '区县', '县、区', '区、县', '区市县', '旗县区', '旗（县、区）'], example: ['县（市、区）覆盖率', '区县覆盖率'] },
  { canonical: '乡镇街道', variants: ['乡镇（街道）', '街道（乡镇）', '镇（街道）', '街道（镇）', '镇（街）', '街（镇）', '镇街道', '镇街', '街镇', '乡镇、街道', '街道、乡镇', '苏木乡镇'], example: ['乡镇（街道）社工站', '镇街社工站'] },
  { canonical: '市州', variants: ['设区市', '设区的市', '地级市', '地市'], example: ['设区市建成区', '地级市建成区'] },
  // people
  { canonical: '全人群', variants: ['常住服务人口', '常住人口', '服务人口', '全体居民', '常住居民', '全人口'], example: ['常住人口签约率', '全人群签约率'] },
  { canonical: '儿童', variants: ['未成年人', '少年儿童', '儿童青少年', '少儿'], example: ['未成年人关爱', '儿童关爱'] },
  { canonical: '老年人', variants: ['长者'], example: ['失能长者', '失能老年人'] },
  { canonical: '残疾人', variants: ['残障人士'], example: ['残障人士就业', '残疾人就业'] },
  { canonical: '志愿者', variants: ['志愿服务者', '义工'], example: ['注册义工', '注册志愿者'] },
  { canonical: '高校毕业生', variants: ['大学毕业生', '大中专毕业生', '普通高校毕业生', '大学生毕业生'], example: ['大学毕业生就业', '高校毕业生就业'] },
  { canonical: '农民工', variants: ['进城务工人员', '外出务工人员'], example: ['进城务工人员培训', '农民工培训'] },
  { canonical: '失业人员再就业', variants: ['城镇失业人员再就业', '失业人员实现再就业', '下岗失业人员再就业', '城镇登记失业人员再就业'], example: ['城镇失业人员再就业', '失业人员再就业'] },
  { canonical: '就业困难人员就业', variants: ['困难人员就业', '就业困难人员实现就业', '困难群体就业', '就业困难群体就业'], example: ['困难人员就业', '就业困难人员就业'] },
  { canonical: '社会工作者', variants: ['社工人才', '社会工作专业人才', '社会工作人才', '社会工作专业人员'], example: ['社会工作专业人才', '社工人才'] },
  { canonical: '消防救援队', variants: ['消防队', '消防救援站', '消防站'], example: ['政府专职消防队', '政府专职消防站'] },
  { canonical: '卫生技术人员', variants: ['医务人员', '卫生人员'], example: ['每千人医务人员', '每千人卫生技术人员'] },
  { canonical: '专任教师', variants: ['专职教师'], example: ['专职教师本科以上学历', '专任教师本科以上学历'] },
  // care and health
  { canonical: '老年食堂', variants: ['助老食堂', '长者食堂', '长者饭堂', '老年餐厅', '老年助餐点', '助餐点', '幸福食堂', '老年人食堂', '老年人助餐点', '老年幸福食堂', '助餐服务点', '老年助餐服务点', '敬老食堂', '爱心食堂'], example: ['社区助老食堂', '社区老年食堂'] },
  { canonical: '托位', variants: ['托育床位', '托育服务托位', '托育位', '婴幼儿照护托位'], example: ['3岁以下婴幼儿托育床位数', '3岁以下婴幼儿托位数'] },
  { canonical: '基层医疗卫生机构', variants: ['乡镇卫生院和社区卫生服务中心', '乡镇卫生院、社区卫生服务中心', '社区卫生服务中心和乡镇卫生院', '社区卫生服务中心、乡镇卫生院', '基层医疗机构', '基层卫生机构'], example: ['乡镇卫生院和社区卫生服务中心达标率', '基层医疗卫生机构达标率'] },
  { canonical: '签约', variants: ['签约服务'], example: ['家庭医生签约服务率', '家庭医生签约率'] },
  { canonical: '护理员', variants: ['养老护理人员', '护理人员'], example: ['护理人员', '护理员'] },
  { canonical: '床位', variants: ['床位数'], example: ['护理型床位数', '护理型床位'] },
  { canonical: '孕产妇', variants: ['产妇'], example: ['产妇死亡率', '孕产妇死亡率'] },
  { canonical: '千人', variants: ['千名', '千名常住人口', '千常住人口', '千名人口', '千人口'], example: ['每千名常住人口托位数', '每千人口托位数'] },
  { canonical: '万人', variants: ['万名常住人口', '万常住人口', '万名', '万名人口', '万人口'], example: ['每万名常住人口全科医生', '每万人口全科医生'] },
  // learning and work
  { canonical: '毛入园率', variants: ['三年毛入园率', '入园率'], example: ['学前三年毛入园率', '学前毛入园率'] },
  { canonical: '普惠性幼儿园', variants: ['普惠园', '普惠幼儿园'], example: ['普惠园覆盖率', '普惠性幼儿园覆盖率'] },
  { canonical: '公办幼儿园', variants: ['公办园'], example: ['公办园在园幼儿占比', '公办幼儿园在园幼儿占比'] },
  { canonical: '中小学', variants: ['中小学校'], example: ['改造中小学校', '改造中小学'] },
  { canonical: '巩固率', variants: ['巩固水平'], example: ['义务教育巩固水平', '义务教育巩固率'] },
  { canonical: '城镇新增就业', variants: ['新增城镇就业', '城镇新增就业人数', '新增城镇就业人数', '城镇净增就业'], example: ['新增城镇就业', '城镇新增就业人数'] },
  { canonical: '职业技能培训', variants: ['职业培训', '技能培训', '补贴性职业技能培训', '补贴性培训', '补贴性技能培训', '职业技能提升培训'], example: ['补贴性培训', '职业技能培训'] },
  { canonical: '创业担保贷款', variants: ['创业贷款', '小额担保贷款'], example: ['创业贷款', '创业担保贷款'] },
  { canonical: '零工市场', variants: ['零工驿站', '零工之家'], example: ['零工驿站', '零工市场'] },
  { canonical: '见习岗位', variants: ['就业见习岗位', '青年见习岗位'], example: ['青年见习岗位', '就业见习岗位'] },
  // air, water, land
  { canonical: 'pm2.5', variants: ['细颗粒物', 'pm₂.₅', '细颗粒物（pm2.5）'], example: ['细颗粒物（PM2.5）平均浓度', 'PM2.5平均浓度'] },
  { canonical: 'pm10', variants: ['可吸入颗粒物', '可吸入颗粒物（pm10）'], example: ['可吸入颗粒物浓度', 'PM10浓度'] },
  { canonical: '空气优良天数比例', variants: ['空气质量优良天数比例', '空气质量优良天数比率', '优良天数比例', '优良天数比率', '空气质量优良率', '空气优良率', '空气优良天数比率', '环境空气质量优良天数比例', '空气质量优良天数', '空气优良天数'], example: ['优良天数比率', '环境空气质量优良天数比例'] },
  { canonical: '国控断面', variants: ['国考断面', '国家考核断面', '国控考核断面', '国省控断面', '国省考断面', '考核断面', '地表水断面', '地表水国控断面', '地表水国考断面', '地表水考核断面'], example: ['国考断面优良水体比例', '地表水国控断面优良水体比例'] },
  { canonical: '优良水体比例', variants: ['水质优良比例', '优良比例', '水质优良率', '水质达到或优于ⅲ类比例', '达到或好于ⅲ类水体比例', '达到或优于ⅲ类比例', 'ⅲ类及以上比例', '水质优良水体比例'], example: ['国控断面水质优良比例', '国控断面优良水体比例'] },
  { canonical: '劣五类', variants: ['劣ⅴ类', '劣v类'], example: ['劣V类水体比例', '劣Ⅴ类水体比例'] },
  { canonical: '污水处理厂', variants: ['污水厂', '污水处理设施', '水质净化厂'], example: ['新建污水厂', '新建污水处理厂'] },
  { canonical: '污水收集率', variants: ['污水集中收集率', '生活污水收集率', '生活污水集中收集率'], example: ['城市生活污水集中收集率', '城市污水收集率'] },
  { canonical: '高标准农田', variants: ['高标农田', '高标准基本农田'], example: ['高标农田', '高标准农田'] },
  { canonical: '粮食产量', variants: ['粮食总产量', '粮食总产'], example: ['粮食总产量', '粮食产量'] },
  { canonical: '充电桩', variants: ['充电基础设施', '充换电设施', '充电设施'], example: ['公共充电设施', '公共充电桩'] },
  // economy
  { canonical: '地区生产总值', variants: ['gdp', '生产总值'], example: ['GDP增长', '地区生产总值增长'] },
  { canonical: '规模以上工业', variants: ['规上工业', '规模工业'], example: ['规上工业增加值增长', '规模以上工业增加值增长'] },
  { canonical: '固定资产投资', variants: ['固投', '固定资产投资额'], example: ['固投增长', '固定资产投资增长'] },
  { canonical: '一般公共预算收入', variants: ['地方一般公共预算收入', '地方财政一般预算收入', '一般预算收入', '地方财政收入'], example: ['地方一般公共预算收入', '一般公共预算收入'] },
  { canonical: '社会消费品零售总额', variants: ['社零总额', '社零额', '社消零', '社会消费品零售额'], example: ['社零总额增长', '社会消费品零售总额增长'] },
  { canonical: '研发经费', variants: ['r&d经费', '研发投入', '研究与试验发展经费', '全社会研发投入', '全社会研发经费', '研究与试验发展（r&d）经费', '研究与试验发展（r&d）经费投入', '研发（r&d）经费', '研发经费投入', '全社会研发经费投入'], example: ['全社会研发投入强度', '研究与试验发展（R&D）经费强度'] },
  { canonical: '高新技术企业', variants: ['国家高新技术企业', '国家级高新技术企业'], example: ['国家高新技术企业', '高新技术企业'] },
  { canonical: '居民人均可支配收入', variants: ['居民收入', '居民人均收入'], example: ['居民收入增长', '居民人均可支配收入增长'] },
  { canonical: '城镇化率', variants: ['人口城镇化率', '常住人口城镇化率'], example: ['常住人口城镇化率', '城镇化率'] },
  { canonical: '单位地区生产总值能耗', variants: ['万元地区生产总值能耗', '单位地区生产总值能源消耗', '万元生产总值能耗', '单位gdp能耗', '万元gdp能耗', '能耗强度'], example: ['单位GDP能耗', '万元地区生产总值能耗'] },
  // digital
  { canonical: '5g基站', variants: ['5g通信基站', '第五代移动通信基站'], example: ['5G通信基站', '5G基站'] },
  { canonical: '上云企业', variants: ['企业上云', '企业上云上平台'], example: ['企业上云', '上云企业'] },
  { canonical: '网上办理率', variants: ['网办率', '网上可办率'], example: ['政务服务事项网上可办率', '政务服务事项网办率'] },
  // how much of what
  { canonical: '占比', variants: ['所占比例', '所占比重', '比例', '比重', '的比例', '的比重', '的比率', '比率'], example: ['注册志愿者占总人口比例', '注册志愿者占总人口的比重'] },
] // prettier-ignore
