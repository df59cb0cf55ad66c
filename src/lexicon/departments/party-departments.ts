import { departmentsOf } from './department.ts'

/** Organs of the Party that stand under a committee: 市委组织部, and 组织部 after another of them. */
// prettier-ignore
export const committeeDepartments = departmentsOf('party', 'committee', [
  { key: 'organization', label: '组织', example: '市委组织部', stems: '组织' },
  { key: 'publicity', label: '宣传', example: '省委宣传部', stems: '宣传 宣传思想' },
  { key: 'united-front', label: '统战', example: '市委统战部', stems: '统战 统一战线工作', names: '社会主义学院' },
  { key: 'political-legal', label: '政法', example: '市委政法委', stems: '政法 平安建设 社会治安综合治理',
    names: '平安办 综治办 综治委 维稳办 综治中心 社会治理办 平安建设领导小组 平安建设领导小组办公室' },
  { key: 'social-work', label: '社会工作', example: '市委社会工作部', stems: '社会工作 社工' },
  { key: 'internet-affairs', label: '网信', example: '省委网信办',
    stems: '网信 网络安全和信息化 网络安全和信息化委员会 互联网信息 网络安全', names: '互联网信息中心' },
  { key: 'staffing', label: '机构编制', example: '市委编办', stems: '机构编制 机构编制委员会', names: '编办 编委办 编委' },
  { key: 'rural-work', label: '农村工作', example: '市委农办', stems: '农村工作 农村工作领导小组 农业和农村工作 农业农村工作',
    names: '农办 农工委 农工办 农工部' },
  { key: 'reform', label: '改革', example: '省委改革办', stems: '全面深化改革 全面深化改革委员会 改革', names: '深改办 深改委 职能转变协调办' },
  { key: 'policy-research', label: '政策研究', example: '市委政研室', stems: '政策研究 财经 财经委员会',
    names: '政研室 财办 研究室 政府研究室 发展研究中心 国研室 参事室' },
  { key: 'taiwan-affairs', label: '台湾事务', example: '市委台港澳办', stems: '台湾工作 台湾事务 台港澳 台港澳事务 台港澳工作', names: '台办 台工办' },
  { key: 'veteran-cadres', label: '老干部', example: '市委老干部局', stems: '老干部 老干部工作 老干', names: '老干部活动中心' },
  { key: 'inspection-tours', label: '巡视巡察', example: '县委巡察办', stems: '巡察 巡视 巡察工作领导小组 巡视工作领导小组', names: '巡察组 巡视组' },
  { key: 'party-school', label: '党校', example: '市委党校', names: '党校 行政学院 干部学院' },
  { key: 'military-civil', label: '军民融合', example: '市委军民融合办', stems: '军民融合 军民融合发展 军民融合发展委员会' },
  { key: 'law-based-governance', label: '依法治理', example: '市委依法治市办',
    stems: '依法治省 依法治市 依法治县 依法治区 全面依法治省 全面依法治市 全面依法治县 全面依法治区 全面依法治国 全面依法治省委员会 全面依法治市委员会 全面依法治县委员会 全面依法治区委员会 全面依法治国委员会',
    names: '法治办 法治建设办' },
])

/** Organs of the Party that are named by the place alone: 市纪委监委, 市文明办. */
// prettier-ignore
export const placeNamedPartyOrgans = departmentsOf('party', 'place', [
  { key: 'discipline', label: '纪检监察', example: '市纪委监委', stems: '纪律检查 监察',
    names: '纪委监委 纪委 监委 监察委 纪委机关 纪委监委机关 纪检监察机关 纪检监察组 派驻纪检监察组 国家监委 中央纪委国家监委' },
  { key: 'spiritual-civilization', label: '精神文明', example: '省文明办', stems: '文明 精神文明建设 精神文明建设委员会 精神文明建设指导委员会',
    names: '创城办 文明城市创建办 文明中心' },
  { key: 'party-organs-work', label: '机关党建', example: '市直机关工委', stems: '直属机关 直机关',
    names: '机关工委 直属机关工委 直机关工委 直工委 机关党委 两新工委' },
  { key: 'party-history', label: '党史方志', example: '省委党史研究院', stems: '党史研究 党史 地方志 党史地方志 党史方志 史志 地方史志 地方志编纂委员会',
    names: '党史研究院 地方史志研究院 党史和地方志研究室 方志办 党史和文献研究院' },
  { key: 'archives', label: '档案', example: '市档案局', stems: '档案', names: '档案馆 档案中心' },
  { key: 'state-secrets', label: '保密机要', example: '省保密局', stems: '保密 国家保密 机要 密码管理 密码 机要和保密 机要保密', names: '保密委 机要中心' },
  { key: 'information-office', label: '新闻发布', example: '区政府新闻办', stems: '新闻 政府新闻' },
  { key: 'news-media', label: '新闻媒体', example: '市广播电视台', marks: '广电网络',
    names: '日报社 报社 广播电视台 电视台 广播电视总台 广播电视传媒集团 融媒体中心 传媒集团 传媒中心 新闻传媒中心 新闻传媒集团 报业集团 广电集团 广电网络公司 日报传媒集团 新华社 人民日报社 报业传媒集团' },
  { key: 'supervision', label: '督查考核', example: '市委督查室', stems: '督查 督查考核 综合考核 考核 绩效 绩效管理 督考 目标绩效', names: '督查考核中心 绩效考核中心' },
])

/** Committees and offices whose names hold the place in themselves. */
// prettier-ignore
export const partyCommittees = departmentsOf('party', 'none', [
  { key: 'party-committee', label: '党委', example: '各县（市、区）党委',
    names: '省委 市委 县委 区委 州委 旗委 盟委 镇委 乡委 党委 党组 党工委 工委 党总支 党支部 党组织 党中央' },
  { key: 'party-office', label: '党委办公', example: '省委办公厅',
    names: '省委办公厅 市委办公厅 市委办公室 市委办 县委办公室 县委办 区委办公室 区委办 州委办公室 州委办 旗委办公室 旗委办 盟委办公室 盟委办 区委办公厅 党委办公厅 党委办公室 党委办 党工委办公室 党政办公室 党政办 党政综合办 中央办公厅 中办' },
])
