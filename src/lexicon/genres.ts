/** A kind of official document, as the last words of its title name it. */
export interface Genre {
  readonly name: string
  /** Made anew each year, so that it is about the year of its issue where its title names none. */
  readonly annual: boolean
  readonly example: string
}

const genre = (name: string, example: string): Genre => ({ name, annual: false, example })
const annual = (name: string, example: string): Genre => ({ name, annual: true, example })

/** The kinds of documents that plans come in, and of the lists and tables attached to them. */
export const genres: readonly Genre[] = [
  genre('行动方案', '服务质量提升行动方案'),
  genre('三年行动方案', '城市更新三年行动方案'),
  genre('实施方案', '全程分类体系建设实施方案'),
  genre('工作方案', '煤炭储备能力建设工作方案'),
  genre('分工方案', '安全生产会议任务分工方案'),
  genre('总体方案', '综合改革试点总体方案'),
  genre('建设方案', '公共数据平台建设方案'),
  genre('改革方案', '机构改革方案'),
  genre('方案', '岗位补贴发放方案'),
  genre('实施意见', '城乡社区服务体系建设的实施意见'),
  genre('指导意见', '新一代信息技术产业高质量发展的指导意见'),
  genre('若干意见', '综合保税区高质量发展的若干意见'),
  genre('工作意见', '老龄工作意见'),
  genre('意见', '实施乡村振兴战略的意见'),
  annual('工作要点', '电力行业统计工作要点'),
  annual('要点', '乡村建设重点任务要点'),
  genre('行动计划', '智慧健康养老产业发展行动计划'),
  genre('三年行动计划', '社区养老服务三年行动计划'),
  genre('实施计划', '民生实事实施计划'),
  annual('工作计划', '爱国卫生工作计划'),
  genre('计划', '国土绿化计划'),
  genre('规划', '生态环境保护规划'),
  genre('规划纲要', '全民科学素质行动规划纲要'),
  genre('纲要', '妇女发展纲要'),
  annual('政府工作报告', '河北省政府工作报告'),
  annual('工作报告', '人民法院工作报告'),
  genre('报告', '预算执行情况的报告'),
  genre('通知', '做好防汛工作的通知'),
  genre('若干措施', '支持自由贸易试验区的若干措施'),
  genre('若干政策措施', '提升科技创新能力的若干政策措施'),
  genre('若干政策', '支持工业互联网发展若干政策'),
  genre('政策措施', '促进消费的政策措施'),
  genre('措施', '优化营商环境措施'),
  genre('政策', '人才安居政策'),
  genre('实施办法', '居住证实施办法'),
  genre('暂行办法', '养老机构补贴暂行办法'),
  genre('考评办法', '数字政府建设考评办法'),
  genre('考核办法', '河湖长制考核办法'),
  genre('办法', '社区用房管理办法'),
  genre('实施细则', '高层次人才认定实施细则'),
  genre('细则', '目标管理考核细则'),
  genre('规定', '最低工资规定'),
  genre('规则', '市政府工作规则'),
  genre('条例', '公共法律服务条例'),
  genre('决定', '加强安全生产工作的决定'),
  genre('统计公报', '国民经济和社会发展统计公报'),
  genre('公报', '第七次全国人口普查公报'),
  genre('公告', '禁止燃放烟花爆竹的公告'),
  genre('通告', '交通管制的通告'),
  genre('通报', '督查激励的通报'),
  genre('批复', '国土空间总体规划的批复'),
  genre('函', '征求意见的函'),
  genre('预案', '突发事件应急预案'),
  genre('指南', '项目申报指南'),
  genre('标准', '社区服务设施建设标准'),
  genre('规范', '机构养老服务规范'),
  genre('制度', '联席会议制度'),
  genre('考核指标', '河长制考核指标'),
  genre('指标', '数字政府建设考评指标'),
  genre('指标体系', '高质量发展指标体系'),
  genre('工作安排', '深化改革重点工作安排'),
  genre('任务分工', '政府工作报告重点任务分工'),
  genre('任务清单', '联席会议成员单位工作任务清单'),
  genre('责任清单', '安全生产责任清单'),
  genre('项目清单', '重大项目清单'),
  genre('清单', '基本公共服务清单'),
  genre('名单', '领导小组成员名单'),
  genre('目录', '政府定价目录'),
  genre('分解表', '目标任务分解表'),
  genre('分工表', '重点任务分工表'),
  genre('任务表', '年度重点任务表'),
  genre('一览表', '建设项目一览表'),
  genre('考核表', '目标考核表'),
  genre('评分表', '绩效评分表'),
]

const byName: ReadonlyMap<string, Genre> = new Map(genres.map((entry) => [entry.name, entry]))
const LONGEST = 6

/** The genre that a title ends in, the longest first, before brackets: `…若干政策措施（试行）` is 若干政策措施; null for a title without one. */
export function genreOf(title: string): Genre | null {
  const bare = withoutEndBrackets(title)
  // 第十四个五年规划和二〇三五年远景目标纲要 is one 规划纲要.
  if (bare.endsWith('纲要') && bare.includes('规划和')) return byName.get('规划纲要') ?? null
  for (let length = Math.min(LONGEST, bare.length); length > 0; length--) {
    const found = byName.get(bare.slice(-length))
    if (found) return found
  }
  return null
}

/** A title without the brackets at its end: `（2021—2023年）`, `（征求意见稿）`. */
export function withoutEndBrackets(title: string): string {
  let bare = title
  while (bare.endsWith('）') && bare.lastIndexOf('（') > 0) bare = bare.slice(0, bare.lastIndexOf('（'))
  return bare
}
