/** Keeps the bytes of one part of an output until those before it are written; where, whoever opens it decides. */
export interface Spool {
  write(bytes: Uint8Array): void
  /** Gives the bytes back, piece by piece; asked for once, after the last of them. */
  read(): Iterable<Uint8Array>
}

/** Opens a spool that keeps its bytes in memory. */
export function memorySpool(): Spool {
  const pieces: Uint8Array[] = []
  return { write: (bytes) => void pieces.push(bytes), read: () => pieces }
}
