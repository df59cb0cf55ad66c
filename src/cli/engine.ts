export { extractFile, inspectLines, inspectReadings, inspectTree, UnreadableDocument } from '../index.ts'
