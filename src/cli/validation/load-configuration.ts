import { existsSync, readFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import type { Configuration } from '../../model/configuration.ts'
import { readConfiguration } from '../../validate/read-configuration.ts'
import { describeSystemError } from '../describe-failure.ts'
import { UsageError } from '../usage-error.ts'

const NAME = '.planrc.yaml'
const NONE: Configuration = { rules: {} }

/** A configuration and the folder that its paths count from. */
export interface LoadedConfiguration {
  readonly configuration: Configuration
  readonly folder: string
}

/** Loads the configuration that `--config` names, else the nearest `.planrc.yaml` at or above the present folder; an empty one where there is none. */
export function loadConfiguration(path: string | undefined): LoadedConfiguration {
  const file = path ?? findUpwards(process.cwd())
  if (file === undefined) return { configuration: NONE, folder: process.cwd() }
  const reading = readConfiguration(readGiven(file))
  if ('problem' in reading) throw new UsageError({ en: `${file}: ${reading.problem.en}`, zh: `${file}: ${reading.problem.zh}` })
  return { configuration: reading.configuration, folder: dirname(resolve(file)) }
}

function findUpwards(folder: string): string | undefined {
  for (let at = folder; ; at = dirname(at)) {
    const file = join(at, NAME)
    if (existsSync(file)) return file
    if (dirname(at) === at) return undefined
  }
}

/** Reads a small file that the call names; what the system refuses is a wrong call. */
export function readGiven(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    const text = describeSystemError(error)
    if (text === undefined) throw error
    throw new UsageError({ en: `${file}: ${text.en}`, zh: `${file}: ${text.zh}` })
  }
}
