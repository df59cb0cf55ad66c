import { measureWords, type MeasureSort, type MeasureWord } from '../../lexicon/measure-words.ts'
import { longestMatch } from '../longest-match.ts'

/** The measure word behind a number. */
export interface PrintedUnit {
  readonly text: string
  readonly sort: MeasureSort
  readonly to: number
}

const words = longestMatch<MeasureWord>(measureWords, ({ word }) => word)
// A measure word that goes on as another word counts nothing: 五部门, 十条例.
const OTHER_WORD: Readonly<Record<string, string>> = {
  部: '门委队级署位分长',
  名: '单录',
  条: '例款',
  台: '湾',
  人: '员民才大口',
  批: '准复',
  单: '位元',
  组: '织',
  对: '接口应',
  节: '点能约',
  门: '店诊',
  口: '岸',
  块: '链',
  头: '部',
  位: '置代居',
  集: '中体团约聚散合镇市成群',
  首: '次批个届家席期府都轮要创',
  具: '体有备',
  卷: '入烟',
  路: '线段面灯口径边况网演',
  方: '面案式针向便位法程言阵米',
  尾: '水矿气端款',
  页: '岩',
  周: '边期年岁密到转',
  班: '子列车组',
}
const SCALE = /^[万千百]?/

/**
 * Reads the measure word at `at`, compound ones too: `户`, `平方米`, `元/人·月`, `吨标准煤/万元`, `立方米/小时`.
 * Reads nothing at `以上`, `年` is of the sort `category`.
 */
export function readUnit(text: string, printedAt: number): PrintedUnit | null {
  // 99.5 % and 100 Mbps keep their blank.
  const at = text.charAt(printedAt) === ' ' && /[a-zA-Z%‰℃㎡]/.test(text.charAt(printedAt + 1)) ? printedAt + 1 : printedAt
  const sign = text.charAt(at)
  if (sign === '%' || sign === '‰') return { text: sign, sort: 'ratio', to: at + 1 }
  const word = words.at(text, at)
  if (!word) return null
  let to = at + word.word.length
  let { sort } = word.entry
  if (/^[a-zA-Z]/.test(word.word) && /[a-zA-Z0-9]/.test(text.charAt(to))) return null
  const next = text.charAt(to)
  if (next !== '' && OTHER_WORD[word.word]?.includes(next)) return null
  while (text.charAt(to) === '/' || (text.charAt(to) === '·' && text.slice(at, to).includes('/'))) {
    const scale = SCALE.exec(text.slice(to + 1, to + 2))?.[0].length ?? 0
    const part = readDenominator(text, to + 1 + scale)
    if (part === 0) break
    to += 1 + scale + part
  }
  if (text.slice(at, to).includes('/') && sort === 'category') sort = 'measure'
  return { text: text.slice(at, to), sort, to }
}

const DENOMINATORS = ['年', '月', '日', '天', '周', '时', '学年', '季度']

function readDenominator(text: string, at: number): number {
  const word = words.at(text, at)
  const period = DENOMINATORS.find((name) => text.startsWith(name, at))
  return Math.max(word?.word.length ?? 0, period?.length ?? 0)
}
