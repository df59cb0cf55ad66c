export { extractFile } from '../api/extract-document.ts'
export { inspectLines, inspectReadings, inspectText, inspectTree } from '../api/inspect-document.ts'
export { UnreadableDocument } from '../api/unreadable-document.ts'
