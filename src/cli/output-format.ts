import { extname } from 'node:path'
import { kindOfOutput } from './plan-output.ts'
import { unexpected } from './usage-error.ts'

/** The format that the ending of a file means; none where no command writes such files. */
const endings: Readonly<Record<string, string | null>> = {
  '.yaml': 'yaml',
  '.yml': 'yaml',
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.xlsx': 'xlsx',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.txt': 'table',
  '.xls': null,
  '.ods': null,
  '.tsv': null,
  '.doc': null,
  '.docx': null,
  '.pdf': null,
}

/** Decides in which format to write: the one that `--format` asks for, else the one that the ending of `--output` means, else `fallback`. */
export function outputFormat<Name extends string>(
  asked: Name | undefined,
  output: string | undefined,
  names: readonly Name[],
  fallback: Name,
): Name {
  if (asked !== undefined) return asked
  if (output === undefined || kindOfOutput(output) !== 'file') return fallback
  const ending = extname(output).toLowerCase()
  const meant = endings[ending]
  if (meant === undefined) return fallback
  const name = names.find((candidate) => candidate === meant)
  if (name !== undefined) return name
  const known = Object.keys(endings).filter((other) => names.some((candidate) => candidate === endings[other]))
  throw unexpected({ en: 'ending of --output', zh: ' --output 的后缀' }, ending, {
    en: `${known.join(', ')} (or --format)`,
    zh: `${known.join('、')}（或用 --format 指定格式）`,
  })
}
