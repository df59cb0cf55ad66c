import { jsonFormat, jsonlFormat } from './json-format.ts'
import type { PlanFormat } from './plan-format.ts'
import { yamlFormat } from './yaml-format.ts'

/** Every format that plans are written in, by the name that `--format` takes; the first is the default. Those that need libraries are loaded when asked for. */
export const formats = {
  yaml: () => yamlFormat,
  json: () => jsonFormat,
  jsonl: () => jsonlFormat,
  csv: async () => (await import('./csv/csv-format.ts')).csvFormat,
  xlsx: async () => (await import('./xlsx/xlsx-format.ts')).xlsxFormat,
  markdown: async () => (await import('./markdown/markdown-format.ts')).markdownFormat,
  html: async () => (await import('./html/html-format.ts')).htmlFormat,
  table: async () => (await import('./table/table-format.ts')).tableFormat,
} satisfies Record<string, () => PlanFormat | Promise<PlanFormat>>

/** The name of a format. */
export type FormatName = keyof typeof formats

/** The names in the order in which people see them. */
export const formatNames: readonly FormatName[] = ['yaml', 'json', 'jsonl', 'csv', 'xlsx', 'markdown', 'html', 'table']
