import type { Comparator } from '../model/lists.ts'

/** A word that relates a value to its number, where it stands and what it means. */
export interface ComparatorWord {
  readonly word: string
  readonly place: 'before' | 'after'
  readonly comparator: Comparator
  /** Whether other words may stand between it and the number: 至少建立1个. */
  readonly reaches: boolean
  readonly example: string
}

const before = (
  comparator: Comparator,
  reaches: boolean,
  entries: readonly (readonly [word: string, example: string])[],
): ComparatorWord[] => entries.map(([word, example]) => ({ word, place: 'before', comparator, reaches, example }))
const after = (comparator: Comparator, entries: readonly (readonly [word: string, example: string])[]): ComparatorWord[] =>
  entries.map(([word, example]) => ({ word, place: 'after', comparator, reaches: false, example }))

/**
 * The comparators of Chinese official writing. Inclusive and exclusive are kept apart as the Civil Code does (art. 1259: 以上, 以下, 以内 include
 * the number; 超过, 不满 do not).
 */
export const comparatorWords: readonly ComparatorWord[] = [
  ...before('>=', true, [
    ['不少于', '改造不少于4500户'],
    ['不低于', '覆盖率不低于80%'],
    ['不小于', '面积不小于600平方米'],
    ['不短于', '时长不短于2小时'],
    ['不得少于', '每年不得少于2次'],
    ['不得低于', '占比不得低于30%'],
    ['不得小于', '面积不得小于20平方米'],
    ['不得短于', '公示不得短于5个工作日'],
    ['不应少于', '配备不应少于2名'],
    ['不应低于', '比例不应低于40%'],
    ['不应小于', '宽度不应小于3米'],
    ['不宜少于', '学位不宜少于200个'],
    ['不宜低于', '绿地率不宜低于35%'],
    ['不宜小于', '半径不宜小于15米'],
    ['至少', '每个村至少设立1个'],
    ['最少', '每季度最少开展1次'],
    ['大于等于', '比例大于等于50%'],
    ['≥', '比例≥50%'],
    ['≧', '比例≧50%'],
  ]),
  ...before('>=', false, [['最低', '最低达到60%']]),
  ...before('<=', true, [
    ['不超过', '每人不超过50万元'],
    ['不高于', '补助按不高于最低工资的150%'],
    ['不多于', '抽检不多于2次'],
    ['不大于', '误差不大于5%'],
    ['不得超过', '办理不得超过5个工作日'],
    ['不得高于', '收费不得高于100元'],
    ['不得多于', '候选人不得多于5名'],
    ['不得大于', '间距不得大于50米'],
    ['不应超过', '班额不应超过45人'],
    ['不应高于', '能耗不应高于60千瓦时'],
    ['不应大于', '半径不应大于500米'],
    ['不宜超过', '层数不宜超过18层'],
    ['不宜大于', '坡度不宜大于8%'],
    ['至多', '每户至多2次'],
    ['最多', '最多奖励100万元'],
    ['最高', '最高100万元'],
    ['小于等于', '误差小于等于3%'],
    ['≤', '误差≤3%'],
    ['≦', '误差≦3%'],
  ]),
  ...before('>', false, [
    ['超过', '举办运动会超过400场'],
    ['超出', '产值超出500亿元'],
    ['突破', '规模突破600亿元'],
    ['高于', '增速高于6%'],
    ['大于', '占比大于50%'],
    ['多于', '数量多于20家'],
    ['优于', '达标率优于90%'],
    ['逾', '惠及群众逾10万人'],
    ['超', '新增就业超5万人'],
    ['过', '产值过千亿元'],
    ['＞', '比例＞50%'],
    ['>', '比例>50%'],
  ]),
  ...before('<', false, [
    ['低于', '失业率低于5%'],
    ['少于', '投诉少于10件'],
    ['小于', '误差小于2%'],
    ['不足', '差距不足5%'],
    ['不到', '用时不到3分钟'],
    ['不满', '不满10人'],
    ['＜', '误差＜2%'],
    ['<', '误差<2%'],
  ]),
  ...before('~', false, [
    ['约', '投资约20亿元'],
    ['大约', '新增大约300个'],
    ['约为', '占比约为30%'],
    ['近', '培育近百家'],
    ['接近', '覆盖率接近90%'],
    ['将近', '新增将近200个'],
  ]),
  ...after('>=', [
    ['以上', '达到700家以上'],
    ['及以上', '达到80%及以上'],
    ['（含）以上', '100人（含）以上'],
    ['以上（含）', '30万千瓦以上（含）'],
    ['（含）及以上', '100人（含）及以上'],
    ['之上', '保持在90%之上'],
  ]),
  ...after('<=', [
    ['以内', '控制在150个以内'],
    ['之内', '控制在5%之内'],
    ['以下', '降到3%以下'],
    ['及以下', '降到3%及以下'],
    ['（含）以下', '3000元（含）以下'],
    ['内', '5个工作日内'],
  ]),
  ...after('~', [
    ['左右', '遴选15门左右'],
    ['上下', '稳定在95%上下'],
    ['前后', '每年60次前后'],
  ]),
]
