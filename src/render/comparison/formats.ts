import type { DiffFormat, MatrixFormat } from './comparison-format.ts'

/** Every format that two plans side by side are written in, by the name that `--format` takes; each is loaded when asked for. */
export const diffFormats = {
  table: async () => (await import('./diff-table.ts')).diffTable,
  json: async () => (await import('./data-formats.ts')).comparisonJson,
  yaml: async () => (await import('./data-formats.ts')).comparisonYaml,
  csv: async () => (await import('./csv-formats.ts')).diffCsv,
  markdown: async () => (await import('./markdown-formats.ts')).diffMarkdown,
  html: async () => (await import('./html/diff-page.ts')).diffHtml,
} satisfies Record<string, () => Promise<DiffFormat>>

/** Every format that several plans side by side are written in. */
export const matrixFormats = {
  table: async () => (await import('./matrix-table.ts')).matrixTable,
  json: async () => (await import('./data-formats.ts')).comparisonJson,
  yaml: async () => (await import('./data-formats.ts')).comparisonYaml,
  csv: async () => (await import('./csv-formats.ts')).matrixCsv,
  xlsx: async () => (await import('./matrix-xlsx.ts')).matrixXlsx,
  markdown: async () => (await import('./markdown-formats.ts')).matrixMarkdown,
  html: async () => (await import('./html/matrix-page.ts')).matrixHtml,
} satisfies Record<string, () => Promise<MatrixFormat>>

/** The name of a format for two plans. */
export type DiffFormatName = keyof typeof diffFormats

/** The name of a format for several plans. */
export type MatrixFormatName = keyof typeof matrixFormats

/** The names in the order in which people see them; the first is the default. */
export const diffFormatNames: readonly DiffFormatName[] = ['table', 'json', 'yaml', 'csv', 'markdown', 'html']

/** The names of the formats for several plans, likewise. */
export const matrixFormatNames: readonly MatrixFormatName[] = ['table', 'json', 'yaml', 'csv', 'xlsx', 'markdown', 'html']
