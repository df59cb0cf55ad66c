import { mkdirSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Plan } from '../model/plan.ts'
import type { PlanFormat, PlanWriter } from '../render/plan-format.ts'
import { openAtomicFile } from './atomic-file.ts'
import type { Input } from './find-inputs.ts'
import { createInputTest } from './input-test.ts'
import type { Bilingual } from './language.ts'
import { OutputError, writing } from './output-error.ts'
import { outputNames } from './output-names.ts'
import { type Sink, stdoutSink } from './sink.ts'

/** Where plans go: stdout, one file, or a file an input in a folder. Its methods reject with an {@link OutputError}. */
export interface PlanOutput {
  /** Whether an {@link OutputError} concerns one input only, so that the next may go well. */
  readonly separate: boolean
  add(input: Input, plans: readonly Plan[]): Promise<void>
  /** Ends the output; where no plan came, nothing is written at all. */
  finish(): Promise<void>
}

const overwrite: Bilingual = { en: 'this file is read, expected another one to write to', zh: '这是输入文件，请写到别的文件' }

/** Opens the output that `--output` names: what ends in `/` or is a folder gets a file an input. `several` says that more than one input was asked for. */
export function openOutput(target: string | undefined, format: PlanFormat, inputs: readonly Input[], several: boolean): PlanOutput {
  if (target === undefined || target === '-' || /^\/(?:dev\/stdout|dev\/fd\/1|proc\/self\/fd\/1)$/.test(target)) {
    return oneOutput('stdout', format, several, () => stdoutSink)
  }
  if (target.endsWith('/') || statSync(target, { throwIfNoEntry: false })?.isDirectory()) return folderOutput(target, format, inputs)
  if (createInputTest(inputs)(target)) throw new OutputError(target, overwrite)
  return oneOutput(target, format, several, () => openAtomicFile(target))
}

function oneOutput(path: string, format: PlanFormat, several: boolean, open: () => Sink): PlanOutput {
  let opened: { sink: Sink; writer: PlanWriter } | undefined
  return {
    separate: false,
    add: (_, plans) =>
      writing(path, () => {
        opened ??= { sink: open(), writer: format.open(several || plans.length !== 1) }
        for (const plan of plans) opened.sink.write(opened.writer.plan(plan))
      }),
    finish: () => writing(path, () => (opened === undefined ? undefined : close(opened.sink, opened.writer))),
  }
}

function folderOutput(folder: string, format: PlanFormat, inputs: readonly Input[]): PlanOutput {
  const names = outputNames(inputs, format.extension)
  const isInput = createInputTest(inputs)
  return {
    separate: true,
    add: (input, plans) => {
      const path = join(folder, names.get(input) ?? input.name)
      return writing(path, async () => {
        if (isInput(path)) throw new OutputError(path, overwrite)
        mkdirSync(dirname(path), { recursive: true })
        const sink = openAtomicFile(path)
        const writer = format.open(plans.length !== 1)
        try {
          for (const plan of plans) sink.write(writer.plan(plan))
        } catch (error) {
          sink.abandon()
          throw error
        }
        await close(sink, writer)
      })
    },
    finish: () => Promise.resolve(),
  }
}

async function close(sink: Sink, writer: PlanWriter): Promise<void> {
  sink.write(await writer.end())
  sink.commit()
}
