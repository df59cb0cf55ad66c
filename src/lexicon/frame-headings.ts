/** A heading of what frames a plan, with a document’s words in which it stands; under it nobody answers for a task and nothing is counted. */
export interface FrameHeading {
  readonly word: string
  readonly example: string
}

/** The headings under which a plan says what for and how, not what is to be done. */
export const frameHeadings: readonly FrameHeading[] = [
  { word: '总体要求', example: '一、总体要求' },
  { word: '总体思路', example: '一、总体思路' },
  { word: '总体目标', example: '（三）总体目标' },
  { word: '发展目标', example: '一、发展目标' },
  { word: '工作目标', example: '二、工作目标' },
  { word: '主要目标', example: '（三）主要目标' },
  { word: '指导思想', example: '（一）指导思想' },
  { word: '基本原则', example: '（二）基本原则' },
  { word: '发展思路', example: '（一）发展思路' },
  { word: '基本情况', example: '一、基本情况' },
  { word: '组织实施', example: '五、切实做好组织实施' },
  { word: '组织领导', example: '（一）加强组织领导' },
  { word: '组织保障', example: '四、强化组织保障' },
  { word: '保障措施', example: '四、保障措施' },
  { word: '保障机制', example: '五、健全保障机制' },
  { word: '工作要求', example: '三、工作要求' },
  { word: '有关要求', example: '四、有关要求' },
  { word: '监督检查', example: '六、加强监督检查' },
  { word: '实施步骤', example: '三、实施步骤' },
  { word: '附则', example: '七、附则' },
]

/** Whether a heading frames the plan: `一、总体要求`, `五、切实做好组织实施`; not `一、发展助餐`. */
export function isFrameHeading(title: string | null): boolean {
  return title !== null && frameHeadings.some(({ word }) => title.includes(word))
}
