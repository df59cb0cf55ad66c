import { UsageError } from '../usage-error.ts'

/** Throws where a call asks for what a filter of lines does not do: other paths than stdin, other formats, encodings, threads. */
export function refuseOptions(
  paths: readonly string[],
  { format, encoding, jobs, resume }: { readonly [option in 'format' | 'encoding' | 'jobs' | 'resume']: string | null },
): void {
  const [other] = paths.filter((path) => path !== '-')
  if (other !== undefined)
    throw new UsageError({
      en: `Unexpected ${other} beside --input jsonl, expected - (lines are read from stdin)`,
      zh: `--input jsonl 只读标准输入，应为 -，而不是 ${other}`,
    })
  if (format !== null && format !== 'jsonl')
    throw new UsageError({
      en: `Unexpected --format ${format} beside --input jsonl, expected jsonl`,
      zh: `--input jsonl 只能输出 jsonl，不能输出 ${format}`,
    })
  const given = Object.entries({ encoding, jobs, resume }).find(([, value]) => value !== null)
  if (given !== undefined)
    throw new UsageError({
      en: `Unexpected --${given[0]} beside --input jsonl, expected none: ${REASONS[given[0]]?.en ?? ''}`,
      zh: `--input jsonl 不能与 --${given[0]} 一起使用：${REASONS[given[0]]?.zh ?? ''}`,
    })
}

const REASONS: Readonly<Record<string, { readonly en: string; readonly zh: string }>> = {
  encoding: { en: 'the lines are UTF-8', zh: '各行均为 UTF-8' },
  jobs: { en: 'start one process for each core', zh: '请为每个核启动一个进程' },
  resume: { en: 'what runs the filter starts it again', zh: '由运行它的程序负责重新开始' },
}
