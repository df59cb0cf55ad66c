import type { FolderRule } from '../rule.ts'

const ALIKE = 0.8

/** A document that another of the folder repeats. */
export const nearDuplicate: FolderRule = {
  id: 'near-duplicate',
  subject: 'folder',
  severity: 'warning',
  summary: { en: 'Another document of the folder says nearly the same', zh: '与目录中另一文件几乎相同' },
  why: { en: 'One document counted twice bends every comparison.', zh: '同一文件计入两次会影响一切比较。' },
  mend: {
    en: 'Keep one of the two; where both are meant, accept the finding with --baseline FILE --update-baseline.',
    zh: '保留其一；若两份都要保留，用--baseline FILE --update-baseline将此问题记入基线。',
  },
  passes: {
    'a.txt':
      '某市养老服务工作方案\n一、发展助餐。建设社区食堂5家，服务老人8000名，覆盖全部街道，开通送餐线路12条，培训厨师80名。\n二、发展助浴。建设社区浴室3家，服务失能老人500名，配备流动助浴车6辆。',
    'b.txt':
      '某县防汛抢险工作预案\n一、组织指挥。成立防汛指挥部，明确行政责任人，落实预警信息发布和应急值守制度。\n二、物资储备。储备编织袋2万条，冲锋舟8艘，组建抢险队伍12支，开展演练不少于4次。',
  },
  fails: {
    'a.txt':
      '某市养老服务工作方案\n一、发展助餐。建设社区食堂5家，服务老人8000名，覆盖全部街道，开通送餐线路12条，培训厨师80名。\n二、发展助浴。建设社区浴室3家，服务失能老人500名，配备流动助浴车6辆。',
    'b.txt':
      '某市养老服务工作方案\n一、发展助餐。建设社区食堂5家，服务老人8000名，覆盖全部街道，开通送餐线路12条，培训厨师80名。\n二、发展助浴。建设社区浴室3家，服务失能老人500名，配备流动助浴车6辆。\n（此件公开发布）',
  },
  check: (_, nearest) =>
    nearest === null || nearest.similarity < ALIKE
      ? []
      : [
          {
            place: null,
            message: {
              en: `Unexpected likeness of ${percent(nearest.similarity)} % to ${nearest.path}`,
              zh: `与${nearest.path}有${percent(nearest.similarity)}%相同`,
            },
          },
        ],
}

const percent = (share: number): number => Math.round(share * 100)
