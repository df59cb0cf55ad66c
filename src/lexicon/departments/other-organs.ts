import { departmentsOf } from './department.ts'

/** Bodies led from above that are still named by the rank of their place: 市税务局, 市气象局. */
// prettier-ignore
export const verticalBodies = departmentsOf('vertical', 'place', [
  { key: 'tax', label: '税务', example: '市税务局', stems: '税务 国税 地税 国家税务 地方税务', marks: '税务局' },
  { key: 'postal', label: '邮政', example: '市邮政管理局', stems: '邮政 邮政管理', names: '邮政公司 邮政分公司 邮政集团', marks: '邮政集团' },
  { key: 'telecom-administration', label: '通信管理', example: '省通信管理局', stems: '通信 通信管理 通信发展 通信保障', names: '通管局' },
  { key: 'meteorology', label: '气象', example: '市气象局', stems: '气象', names: '气象台' },
  { key: 'earthquake', label: '地震', example: '省地震局', stems: '地震 防震减灾', names: '防震减灾中心 地震监测中心' },
  { key: 'fire-rescue', label: '消防救援', example: '市消防救援支队', stems: '消防 消防救援 消防安全',
    names: '消防救援总队 消防救援支队 消防救援大队 消防救援站 消防总队 消防支队 消防大队 消防安全委员会 消安委 消防部门' },
  { key: 'tobacco', label: '烟草专卖', example: '市烟草专卖局', stems: '烟草 烟草专卖', names: '烟草公司' },
])

/** Bodies led from above that stand under the name of their own seat: 合肥海关, 人民银行济南分行. */
// prettier-ignore
export const seatedBodies = departmentsOf('vertical', 'none', [
  { key: 'central-bank', label: '人民银行', example: '人民银行济南分行', names: '人行 央行', marks: '人民银行 人行' },
  { key: 'banking-insurance', label: '银行保险监管', example: '山东银保监局', stems: '银保监 银监 保监 银行业监督管理 保险监督管理 银行保险监督管理 金融监管 金融监督管理',
    names: '银保监会 银监会 保监会', marks: '金融监督管理总局 金融监管总局 银保监' },
  { key: 'securities', label: '证券监管', example: '山东证监局', stems: '证监 证券监督管理', names: '证监会' },
  { key: 'foreign-exchange', label: '外汇管理', example: '国家外汇局', stems: '外汇 外汇管理 国家外汇管理', marks: '外汇管理局' },
  { key: 'customs', label: '海关', example: '合肥海关', names: '海关 海关总署 海关缉私局' },
  { key: 'maritime', label: '海事', example: '青岛海事局', stems: '海事' },
  { key: 'civil-aviation', label: '民航', example: '民航局', stems: '民航 民用航空 空管 民航安全监督管理', names: '空管委 空管委办公室 民航监管局' },
  { key: 'railway', label: '铁路', example: '中国铁路总公司', stems: '铁路', names: '铁路总公司 铁路集团 铁路局集团公司', marks: '国铁 中铁 铁路局 国家铁路集团 铁路集团' },
])

/** Assemblies, courts and procuratorates. */
// prettier-ignore
export const assembliesAndCourts = [
  ...departmentsOf('legislature', 'place', [
    { key: 'people-congress', label: '人大', example: '市人大常委会', names: '人大 人大常委会 人大机关 人大办 人大办公室 人大常委会办公厅 人大常委会办公室 人大社会委 人大常委会法工委 人大法制委 人民代表大会 全国人大' },
    { key: 'cppcc', label: '政协', example: '市政协', names: '政协 政协机关 政协办 政协办公厅 政协办公室 政协提案委' },
  ]),
  ...departmentsOf('court', 'place', [
    { key: 'court', label: '法院', example: '市法院', names: '法院 人民法院 中级人民法院 中级法院 中院 高级人民法院 高级法院 高院 最高人民法院 最高法院 最高法 基层法院 审判机关' },
    { key: 'procuratorate', label: '检察院', example: '市检察院', names: '检察院 人民检察院 检察机关 最高人民检察院 最高检察院 最高检' },
  ]),
] as const

/** Mass organizations. */
// prettier-ignore
export const massOrganizations = departmentsOf('mass', 'place', [
  { key: 'trade-union', label: '工会', example: '市总工会', names: '总工会 工会 工会组织 工人文化宫' },
  { key: 'youth-league', label: '共青团', example: '团市委', completion: 'none',
    names: '团省委 团市委 团县委 团区委 团州委 团旗委 团盟委 共青团省委 共青团市委 共青团县委 共青团区委 团委 团工委 共青团 团中央 共青团中央 青联 学联 少工委 团组织' },
  { key: 'womens-federation', label: '妇联', example: '市妇联', names: '妇联 妇女联合会 妇联组织' },
  { key: 'disabled-federation', label: '残联', example: '中国残联', names: '残联 残疾人联合会 残工委 残疾人工作委员会' },
  { key: 'science-association', label: '科协', example: '市科协', names: '科协 科学技术协会 科技馆' },
  { key: 'literary-federation', label: '文联', example: '市文联', names: '文联 文学艺术界联合会 作协 作家协会' },
  { key: 'social-science', label: '社科', example: '省社科联', names: '社科联 社科院 社会科学界联合会 社会科学院 社会科学联合会' },
  { key: 'returned-overseas', label: '侨联', example: '市侨联', names: '侨联 归国华侨联合会' },
  { key: 'taiwan-compatriots', label: '台联', example: '市台联', names: '台联 台胞联 台湾同胞联谊会' },
  { key: 'industry-commerce-federation', label: '工商联', example: '市工商联', names: '工商联 工商业联合会 总商会 商会' },
  { key: 'red-cross', label: '红十字会', example: '市红十字会', names: '红十字会 红会' },
  { key: 'trade-promotion', label: '贸促会', example: '省贸促会', names: '贸促会 国际商会 贸促分会 国际贸易促进委员会' },
  { key: 'law-society', label: '法学会', example: '市法学会', names: '法学会' },
  { key: 'next-generation', label: '关工委', example: '市关工委', names: '关工委 关心下一代工作委员会' },
  { key: 'charity', label: '慈善', example: '市慈善总会', names: '慈善总会 慈善会 慈善联合会 慈善协会 志愿服务联合会 志愿者协会' },
  { key: 'journalists', label: '记协', example: '市记协', names: '记协 新闻工作者协会' },
  { key: 'family-planning-association', label: '计生协', example: '市计生协', names: '计生协 计生协会 计划生育协会' },
  { key: 'supply-marketing', label: '供销', example: '省供销合作社', stems: '供销', names: '供销社 供销合作社 供销联社 供销合作联社 供销合作社联合社 供销合作总社 供销总社 供销集团' },
])

/** The armed forces. */
// prettier-ignore
export const armedForces = departmentsOf('military', 'place', [
  { key: 'military', label: '军事', example: '市军分区', names: '军分区 警备区 省军区 军区 卫戍区 人武部 人民武装部 武装部 军委 预备役' },
  { key: 'armed-police', label: '武警', example: '武警支队', names: '武警支队 武警总队 武警部队 武警中队 武警大队' },
])

/** Enterprises that documents name by what they do. */
// prettier-ignore
export const enterprises = departmentsOf('enterprise', 'place', [
  { key: 'power-grid', label: '供电', example: '国网山东省电力公司', names: '供电公司 电力公司 供电局 供电所 电网公司 供电分公司', marks: '国网 国家电网 南方电网 供电公司 电力公司' },
  { key: 'telecom-operator', label: '通信运营', example: '省铁塔公司', names: '移动公司 联通公司 电信公司 铁塔公司 移动分公司 联通分公司 电信分公司 铁塔分公司 基础电信企业 电信运营企业 通信运营商 电信企业 通信运营企业',
    marks: '中国移动 中国联通 中国电信 中国铁塔' },
  { key: 'state-enterprise', label: '国有企业', example: '省投资集团',
    names: '投资集团 控股集团 城投集团 城投公司 城建集团 建投集团 交投集团 交通集团 国投集团 国投公司 产投集团 产发集团 财金集团 金控集团 文旅集团 旅游集团 演艺集团 水务集团 水务公司 水投集团 自来水公司 公交集团 公交公司 地铁集团 轨道集团 轨道交通集团 港口集团 港航集团 机场集团 民航机场集团 机场公司 能源集团 农发集团 环保集团 燃气公司 热力公司 财政投资基金控股集团 国有企业 国企 融资担保公司 担保公司 农担公司' },
])

/** Institutions of learning, research and care. */
// prettier-ignore
export const institutions = departmentsOf('institution', 'none', [
  { key: 'university', label: '高校', example: '山东老年大学', names: '大学 学院 高校 高等学校 高等院校 职业院校 高职院校 技工院校 技师学院 开放大学' },
  { key: 'school', label: '学校', example: '各学校', names: '学校 中小学 中小学校 幼儿园 中学 小学' },
  { key: 'hospital', label: '医疗机构', example: '市人民医院', names: '医院 医疗机构 医疗卫生机构 卫生院 乡镇卫生院 妇幼保健院 保健院 社区卫生服务中心 急救中心 血站 中心血站' },
  { key: 'research-institute', label: '科研机构', example: '中国科学院海洋研究所', names: '科学院 中科院 工程院 研究院 研究所 实验室 科研院所 科研机构 设计院 设计研究院' },
])
