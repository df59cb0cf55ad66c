import { jsonFormat, jsonlFormat } from './json-format.ts'
import type { PlanFormat } from './plan-format.ts'
import { yamlFormat } from './yaml-format.ts'

/** Every format that plans are written in, by the name that `--format` takes; the first is the default. Those that need libraries are loaded when asked for. */
export const formats = {
  yaml: () => yamlFormat,
  json: () => jsonFormat,
  jsonl: () => jsonlFormat,
} satisfies Record<string, () => PlanFormat | Promise<PlanFormat>>

export type FormatName = keyof typeof formats

/** The names in the order in which people see them. */
export const formatNames: readonly FormatName[] = ['yaml', 'json', 'jsonl']
