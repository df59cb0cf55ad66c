import { measures, type MeasureWord } from './measure-word.ts'

/** Words behind a number that name a rank, a date or a kind: no quantity. */
// prettier-ignore
export const categoryWords: readonly MeasureWord[] = [
  ...measures('category', [
    ['级', '三级以上医院'], ['类', '8类重点人群'], ['大', '十大工程'], ['号', '12号公告'], ['版', '2.0版'],
    ['维', '三维模型'], ['线', '一线城市'], ['方', '三方协议'], ['层', '三层架构'], ['档', '三档标准'], ['分', '得分80分'],
    ['位数', '四位数'], ['月', '3月'], ['日', '17日'], ['时', '9时'], ['年级', '三年级'], ['周岁', '年满18周岁'],
    ['成', '2成新'], ['届', '第三届'], ['章', '第3章'], ['国', '第三国'], ['体', '一体化'],
    ['网', '一网通办'], ['星', '五星级'], ['甲', '三甲医院'],
  ]),
]
