import type { ActionChange, TargetChange, Verdict } from '../../model/comparison.ts'
import type { Bilingual } from '../../model/language.ts'
import { basisLabels, kindLabels, modalityLabels, recurrenceLabels } from '../words/kind-labels.ts'

/** What people call each verdict. */
export const verdictLabels: Readonly<Record<Verdict, Bilingual>> = {
  same: { en: 'same', zh: '一致' },
  'left higher': { en: 'left higher', zh: '左高' },
  'right higher': { en: 'right higher', zh: '右高' },
  'left earlier': { en: 'left earlier', zh: '左早' },
  'right earlier': { en: 'right earlier', zh: '右早' },
  'left stricter': { en: 'left stricter', zh: '左严' },
  'right stricter': { en: 'right stricter', zh: '右严' },
  'not comparable': { en: 'not comparable', zh: '不可比' },
  'left only': { en: 'left only', zh: '仅左' },
  'right only': { en: 'right only', zh: '仅右' },
}

/** What people call the reasons that `why` names. */
export const reasonLabels: Readonly<Record<string, Bilingual>> = {
  ...({
    value: { en: 'value', zh: '数值' },
    comparator: { en: 'comparator', zh: '比较词' },
    unit: { en: 'unit', zh: '单位' },
    per: { en: 'denominator', zh: '分母' },
    kind: { en: 'kind', zh: '类型' },
    deadline: { en: 'deadline', zh: '时限' },
    recurrence: { en: 'recurrence', zh: '频率' },
    scope: { en: 'scope', zh: '范围' },
    basis: { en: 'basis', zh: '口径' },
    modality: { en: 'modality', zh: '约束' },
  } satisfies Readonly<Record<TargetChange, Bilingual>>),
  level: { en: 'level', zh: '层级' },
  grade: { en: 'grade', zh: '等级' },
  stage: { en: 'stage', zh: '阶段' },
  population: { en: 'population', zh: '人群' },
  place: { en: 'place', zh: '地域' },
  direction: { en: 'direction', zh: '方向' },
  measure: { en: 'measure', zh: '度量' },
  substance: { en: 'substance', zh: '对象' },
  sector: { en: 'sector', zh: '门类' },
  stricter: { en: 'stricter', zh: '更严' },
}

/** What people call the words that stand behind a reason and are none of the document’s. */
export const valueLabels: Readonly<Record<string, Bilingual>> = {
  none: { en: 'none', zh: '无' },
  left: { en: 'left', zh: '左' },
  right: { en: 'right', zh: '右' },
  ...modalityLabels,
  ...basisLabels,
  ...kindLabels,
  ...recurrenceLabels,
  range: { en: 'range', zh: '区间' },
  national: { en: 'national', zh: '国家级' },
  province: { en: 'province', zh: '省级' },
  prefecture: { en: 'prefecture', zh: '地市级' },
  county: { en: 'county', zh: '县级' },
  township: { en: 'township', zh: '乡级' },
  unknown: { en: 'unknown', zh: '不明' },
  'share of another whole': { en: 'share of another whole', zh: '分母不同' },
}

/** What people call the fields in which actions differ. */
export const actionChangeLabels: Readonly<Record<ActionChange, Bilingual>> = {
  title: { en: 'title', zh: '标题' },
  deadline: { en: 'deadline', zh: '时限' },
  scope: { en: 'scope', zh: '范围' },
  units: { en: 'units', zh: '责任单位' },
  lead: { en: 'lead unit', zh: '牵头单位' },
}

/** What stands around the rows. */
export const labels = {
  left: { en: 'Left', zh: '左' },
  right: { en: 'Right', zh: '右' },
  indicator: { en: 'Indicator', zh: '指标' },
  difference: { en: 'Difference', zh: '差' },
  verdict: { en: 'Verdict', zh: '结论' },
  score: { en: 'Score', zh: '相似度' },
  action: { en: 'Action', zh: '行动' },
  actions: { en: 'Actions', zh: '行动' },
  targets: { en: 'Targets', zh: '目标' },
  units: { en: 'Units', zh: '责任单位' },
  commonUnits: { en: 'both', zh: '共有' },
  leftOnlyUnits: { en: 'left only', zh: '仅左' },
  rightOnlyUnits: { en: 'right only', zh: '仅右' },
  changes: { en: 'Changes', zh: '变化' },
  related: { en: 'related', zh: '相关' },
  assumed: { en: 'assumed', zh: '推定' },
  highest: { en: 'highest', zh: '最高' },
  lowest: { en: 'lowest', zh: '最低' },
  gap: { en: 'no such target', zh: '无此目标' },
  nothing: { en: 'No rows.', zh: '没有符合条件的行。' },
  diffTitle: { en: 'Plans side by side', zh: '方案对照' },
  matrixTitle: { en: 'Indicators by plan', zh: '指标对照' },
  all: { en: 'all', zh: '全部' },
  changed: { en: 'changed', zh: '有变化' },
  same: { en: 'same', zh: '一致' },
  common: { en: 'in more than one plan', zh: '不止一份方案有' },
  quote: { en: 'Quote', zh: '原文' },
  period: { en: 'Period', zh: '规划期' },
  show: { en: 'Show', zh: '显示' },
} satisfies Readonly<Record<string, Bilingual>>
