import { mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { PlanFormat } from '../render/plan-format.ts'
import { openAtomicFile } from './atomic-file.ts'
import { openManifest } from './batch/manifest.ts'
import { hashInput } from './batch/hash-input.ts'
import { sweepTemporaries } from './batch/sweep-temporaries.ts'
import type { ExtractSettings } from './extract-settings.ts'
import type { Input } from './find-inputs.ts'
import { createInputTest } from './input-test.ts'
import { OutputError, overwrite, writing } from './output-error.ts'
import { outputNames } from './output-names.ts'
import type { PlanOutput } from './plan-output.ts'
import { version } from './version.ts'

/** Opens a folder that gets a file an input; what is done is remembered there. */
export function openFolder(
  folder: string,
  format: PlanFormat,
  inputs: readonly Input[],
  settings: ExtractSettings,
  resume: boolean,
): PlanOutput {
  const names = outputNames(inputs, format.extension)
  const nameOf = (input: Input): string => names.get(input) ?? input.name
  const isInput = createInputTest(inputs)
  const manifest = openManifest(folder)
  const { format: name, encoding, asOf, language } = settings
  const call = JSON.stringify([version, name, encoding ?? null, asOf ?? null, language])
  return {
    separate: true,
    isDone: (input) => {
      const entry = resume ? manifest.find(nameOf(input)) : undefined
      return entry !== undefined && entry.path === input.path && entry.call === call && entry.sha256 === hashInput(input.path)
    },
    add: (input, { piece, several, sha256 }) => {
      const output = nameOf(input)
      const path = join(folder, output)
      return writing(path, () => {
        if (isInput(path)) throw new OutputError(path, overwrite)
        mkdirSync(dirname(path), { recursive: true })
        const writer = format.open({ ...settings, several })
        const chunks = [...writer.add(piece), ...writer.end()]
        const sink = openAtomicFile(path)
        try {
          for (const chunk of chunks) sink.write(chunk)
        } catch (error) {
          sink.abandon()
          throw error
        }
        sink.commit()
        const bytes = chunks.reduce((total, chunk) => total + Buffer.byteLength(chunk), 0)
        manifest.record({ output, path: input.path, sha256, bytes, call })
      })
    },
    finish: () =>
      writing(folder, () => {
        manifest.finish()
        // Only now: what was killed just before this run may not have been quite dead when it began.
        if (resume) sweepTemporaries(new Set([...names.values()].map((output) => dirname(join(folder, output)))))
      }),
  }
}
