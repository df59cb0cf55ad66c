import { closeSync, fchmodSync, fstatSync, openSync, realpathSync, renameSync, type Stats, statSync, unlinkSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { Sink } from './sink.ts'
import { temporaryPath } from './temporary-path.ts'
import { writeAll } from './write-all.ts'

/** Opens an output that stands under its name only when it is whole: it is written beside it and then renamed. A pipe or a device is written to as it is. */
export function openAtomicFile(path: string): Sink {
  const existing = statSync(path, { throwIfNoEntry: false })
  return existing !== undefined && (!existing.isFile() || path.startsWith('/dev/')) ? openDirectly(path) : openBeside(path, existing)
}

function openDirectly(path: string): Sink {
  const descriptor = openSync(path, 'a')
  const close = (): void => closeSync(descriptor)
  return { write: (chunk) => writeAll(descriptor, chunk), commit: close, abandon: close }
}

function openBeside(path: string, existing: Stats | undefined): Sink {
  // A link stays a link: the file that it leads to is replaced.
  const target = existing === undefined ? join(realpathSync(dirname(path)), basename(path)) : realpathSync(path)
  const temporary = temporaryPath(dirname(target))
  // Before it is there: a signal may come between any two lines.
  discardAtEnd()
  const mode = existing === undefined ? 0o666 : existing.mode & 0o777
  const descriptor = openSync(temporary, 'wx', mode)
  unfinished.add(temporary)
  // What the user’s mask took away was right for the file that is replaced.
  if (existing !== undefined && (fstatSync(descriptor).mode & 0o777) !== mode) fchmodSync(descriptor, mode)
  return {
    write: (chunk) => writeAll(descriptor, chunk),
    commit: () => {
      closeSync(descriptor)
      renameSync(temporary, target)
      unfinished.delete(temporary)
    },
    abandon: () => {
      closeSync(descriptor)
      discard(temporary)
    },
  }
}

const unfinished = new Set<string>()

function discard(temporary: string): void {
  unfinished.delete(temporary)
  try {
    unlinkSync(temporary)
  } catch {
    // Somebody else removed it first.
  }
}

let watching = false

// A process that ends early, or is ended, leaves no half-written file behind.
function discardAtEnd(): void {
  if (watching) return
  watching = true
  const discardAll = (): void => unfinished.forEach(discard)
  process.once('exit', discardAll)
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      discardAll()
      process.kill(process.pid, signal)
    })
  }
}
