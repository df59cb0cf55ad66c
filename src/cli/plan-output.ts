import { statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { PlanFormat, PlanWriter } from '../render/plan-format.ts'
import { openAtomicFile } from './atomic-file.ts'
import type { ExtractedPiece, ExtractSettings } from './extract-settings.ts'
import type { Input } from './find-inputs.ts'
import { openFileSpool } from './file-spool.ts'
import { openFolder } from './folder-output.ts'
import { createInputTest } from './input-test.ts'
import { OutputError, overwrite, writing } from './output-error.ts'
import { type Sink, stdoutSink } from './sink.ts'

/** Where plans go: stdout, one file, or a file an input in a folder. Its methods reject with an {@link OutputError}. */
export interface PlanOutput {
  /** Whether an {@link OutputError} concerns one input only, so that the next may go well. */
  readonly separate: boolean
  /** Whether an earlier run wrote what this input would give. */
  isDone(input: Input): boolean
  add(input: Input, extracted: ExtractedPiece): Promise<void>
  /** Ends the output; where no plan came, nothing is written at all. */
  finish(): Promise<void>
}

/** Where `--output` points: what ends in `/` or is a folder gets a file an input. */
export function kindOfOutput(target: string | undefined): 'stdout' | 'file' | 'folder' {
  if (target === undefined || target === '-' || /^\/(?:dev\/stdout|dev\/fd\/1|proc\/self\/fd\/1)$/.test(target)) return 'stdout'
  return target.endsWith('/') || isFolder(target) ? 'folder' : 'file'
}

function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory()
  } catch {
    // What is wrong with it is said when it is opened.
    return false
  }
}

/** Opens the output that `--output` names; `resume` keeps what an earlier run left in a folder. */
export function openOutput(
  target: string | undefined,
  format: PlanFormat,
  inputs: readonly Input[],
  settings: ExtractSettings,
  resume: boolean,
): PlanOutput {
  const kind = kindOfOutput(target)
  if (target === undefined || kind === 'stdout') return oneOutput('stdout', format, settings, () => stdoutSink)
  if (kind === 'folder') return openFolder(target, format, inputs, settings, resume)
  if (createInputTest(inputs)(target)) throw new OutputError(target, overwrite)
  return oneOutput(target, format, settings, () => openAtomicFile(target))
}

function oneOutput(path: string, format: PlanFormat, settings: ExtractSettings, open: () => Sink): PlanOutput {
  let opened: { sink: Sink; writer: PlanWriter } | undefined
  return {
    separate: false,
    isDone: () => false,
    add: (_, { piece, several }) =>
      writing(path, () => {
        opened ??= { sink: open(), writer: format.open({ ...settings, several }, () => openFileSpool(spoolFolder(path))) }
        for (const chunk of opened.writer.add(piece)) opened.sink.write(chunk)
      }),
    finish: () =>
      writing(path, () => {
        if (opened === undefined) return
        for (const chunk of opened.writer.end()) opened.sink.write(chunk)
        opened.sink.commit()
      }),
  }
}

// Beside the output there is room for it; there is no beside for stdout and devices.
function spoolFolder(path: string): string {
  return path === 'stdout' || path.startsWith('/dev/') ? process.getBuiltinModule('node:os').tmpdir() : dirname(path)
}
