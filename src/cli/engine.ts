export { extractPlans, inspectLines, inspectReadings, inspectTree, UnreadableDocument } from '../index.ts'
