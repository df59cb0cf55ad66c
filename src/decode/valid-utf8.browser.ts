type Native = typeof import('./valid-utf8.ts')

/** Whether bytes are UTF-8 from the first to the last. */
export const isValidUtf8: Native['isValidUtf8'] = (bytes) => {
  try {
    decodeValidUtf8(bytes)
    return true
  } catch {
    return false
  }
}

/** The text of bytes that are known to be valid UTF-8, with its byte order mark. */
export const decodeValidUtf8: Native['decodeValidUtf8'] = (bytes) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes)
