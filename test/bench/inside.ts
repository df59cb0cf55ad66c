import { measureCompare, measureDiffGrowth } from './measure-compare.ts'
import { measureGrowth } from './measure-growth.ts'
import { measureStages } from './measure-stages.ts'

// Run by itself in a process of its own, so that nothing else has warmed it up or filled its memory.
console.log(
  JSON.stringify({ throughput: measureStages(), growth: measureGrowth(), compare: measureCompare(), diff: measureDiffGrowth([1, 2, 4]) }),
)
