/** How the names of those who issue and receive documents end. */
export const organEndings: readonly (readonly [ending: string, example: string])[] = [
  ['委', '中共济南市委'], ['委员会', '市卫生健康委员会'], ['部', '财政部'], ['厅', '省教育厅'], ['局', '市公安局'], ['办', '市委农办'], ['办公室', '市人民政府办公室'],
  ['政府', '菏泽市人民政府'], ['国务院', '国务院'], ['中央', '中共中央'], ['院', '市中级人民法院'], ['会', '省残疾人联合会'], ['社', '供销合作社'], ['署', '审计署'], ['府', '省政府'],
  ['室', '研究室'], ['处', '街道办事处'], ['队', '消防救援支队'], ['校', '市委党校'], ['大学', '吉林大学'], ['学院', '职业技术学院'], ['司', '民政部养老服务司'], ['所', '研究所'],
  ['站', '气象站'], ['馆', '图书馆'], ['组', '领导小组'], ['银行', '中国人民银行'], ['支行', '人民银行莱芜市中心支行'], ['分行', '人民银行济南分行'], ['电视台', '广播电视台'], ['中心', '市大数据中心'], ['专班', '工作专班'], ['海关', '合肥海关'],
  ['人大', '市人大'], ['政协', '市政协'], ['妇联', '市妇联'], ['工商联', '市工商联'], ['科协', '市科协'], ['残联', '市残联'], ['文联', '市文联'], ['侨联', '市侨联'], ['台联', '市台联'],
  ['社联', '市社联'], ['作协', '市作协'], ['军区', '省军区'], ['警备区', '济南警备区'], ['集团', '山东能源集团'], ['公司', '电力公司'], ['指挥部', '防汛抗旱指挥部'], ['街道', '解放路街道'], ['镇', '城关镇'], ['乡', '东风乡'],
] // prettier-ignore

/** How those addressed may end besides: `市直有关单位`, `各高等院校`. */
export const addresseeEndings: readonly (readonly [ending: string, example: string])[] = [
  ['单位', '市直有关单位'], ['部门', '省政府各部门'], ['机构', '各直属机构'], ['机关', '县纪委监委机关'], ['企业', '各大企业'], ['院校', '各高等院校'], ['学校', '各高等学校'], ['院所', '各科研院所'], ['团体', '各人民团体'],
  ['市', '各市'], ['区', '漳河新区'], ['县', '各县'], ['州', '各州'], ['旗', '各旗'], ['盟', '各盟'], ['村', '各村'], ['园', '各幼儿园'], ['省', '各省'], ['港', '各港'], ['厂', '各电厂'], ['党派', '各民主党派'], ['管委', '高新区管委'], ['防指', '各市防指'],
] // prettier-ignore

/** Words that name only a kind of organ: they go on from the words before them (`各委、办、局`, `有关部门、单位`) and stand for no unit alone. */
export const bareOrgans: ReadonlySet<string> = new Set([
  '委', '办', '局', '厅', '处', '部', '院', '会', '委员会', '办公室', '单位', '机构', '部门', '企业', '公司', '学校', '团体', '院校', '地区', '各单位', '中心', '中央', '旗', '县', '区', '市', '自治区', '直辖市',
]) // prettier-ignore

/** Ministries and other organs of the state that carry no place in their name. */
export const nationalOrgans: readonly string[] = [
  '中共中央', '国务院', '全国人民代表大会', '全国人大', '全国政协', '中央军委', '最高人民法院', '最高人民检察院', '国家发展改革委', '国家发展和改革委员会', '发展改革委', '外交部', '国防部', '教育部', '科学技术部', '科技部',
  '工业和信息化部', '国家民委', '国家民族事务委员会', '公安部', '国家安全部', '民政部', '司法部', '财政部', '人力资源和社会保障部', '人力资源社会保障部', '自然资源部', '生态环境部', '环境保护部', '住房和城乡建设部', '住房城乡建设部',
  '交通运输部', '水利部', '农业农村部', '农业部', '商务部', '文化和旅游部', '文化部', '国家卫生健康委员会', '国家卫生健康委', '卫生健康委', '退役军人事务部', '退役军人部', '应急管理部', '中国人民银行', '人民银行', '审计署', '国务院国资委',
  '海关总署', '国家税务总局', '税务总局', '国家市场监督管理总局', '市场监管总局', '国家广播电视总局', '广电总局', '国家体育总局', '体育总局', '国家统计局', '国家医保局', '国家医疗保障局', '国家知识产权局', '国家能源局', '国家数据局', '国家粮食和物资储备局',
  '国家林草局', '国家林业和草原局', '国家铁路局', '国家邮政局', '国家文物局', '国家中医药管理局', '国家中医药局', '国家疾控局', '国家药监局', '国家药品监督管理局', '金融监管总局', '国家金融监督管理总局', '银保监会', '中国银保监会', '证监会', '中国证监会',
  '中央组织部', '中央宣传部', '中央统战部', '中央政法委', '中央网信办', '中央编办', '中央文明办', '中央社会工作部', '全国妇联', '全国总工会', '中华全国总工会', '中华全国妇女联合会', '共青团中央', '中国残联', '中国残疾人联合会', '中国科协', '中国科学技术协会', '全国工商联', '全国老龄办',
] // prettier-ignore

const organEnd = new RegExp(`(?:${organEndings.map(([ending]) => ending).join('|')})$`)
const addresseeEnd = new RegExp(`(?:${[...organEndings, ...addresseeEndings].map(([ending]) => ending).join('|')})$`)

/** Whether a text is the name of an organ that may sign: `中共菏泽市委组织部`, `市委农办（市农业农村局）`; not `2023年5月`, `总体要求`, a sentence. */
export function isOrganName(text: string): boolean {
  return text.length >= 2 && text.length <= 60 && !NO_NAME.test(text) && organEnd.test(withoutSeal(text))
}

/** Whether a text ends as the names of organs do, whatever stands before. */
export function endsLikeOrgan(text: string): boolean {
  return organEnd.test(withoutSeal(text))
}

/** Whether a text names those whom a document is sent to: `各县（区）人民政府`, `市直有关单位`, `省工商联`. */
export function isAddressee(text: string): boolean {
  return text.length >= 2 && text.length <= 120 && addresseeEnd.test(withoutSeal(text))
}

/** Whether a name begins with an organ of the state: `国务院办公厅`, `民政部办公厅`; not `国家级示范区建设领导小组`, not an association of a trade (`中国建筑业协会`). */
export function isNationalOrgan(text: string): boolean {
  return (
    nationalOrgans.some((name) => text.startsWith(name)) ||
    /^(?:中国(?!（)|中华|全国|国家(?!级|[^一-鿿]))[一-鿿]{2,}(?:(?<!联合|[协学商]|促进|研究)会|局|部|署|院|委|社|中心|办公室|办公厅|公司)$/.test(
      text,
    )
  )
}

const NO_NAME = /[0-9，。；：、！？《》·…|…/>]|关于|印发|网站|^(?:各|现将|附件|如下|抄送|来源|作者)/
const withoutSeal = (text: string): string => (text.endsWith('）') ? text.slice(0, Math.max(0, text.lastIndexOf('（'))) : text)
