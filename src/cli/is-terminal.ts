import { fstatSync } from 'node:fs'

/** Whether a descriptor is a terminal; node:tty takes 2 ms to load and is asked only where it may be one. */
export function isTerminal(descriptor: number): boolean {
  try {
    return fstatSync(descriptor).isCharacterDevice() && process.getBuiltinModule('node:tty').isatty(descriptor)
  } catch {
    // It is closed.
    return false
  }
}
