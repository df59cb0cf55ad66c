import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex } from '@noble/hashes/utils.js'

/** The SHA-256 of bytes, or of a text in UTF-8, in hexadecimal digits; the browser’s own gives it only later. */
export const sha256Hex: typeof import('./sha256-hex.ts').sha256Hex = (data) =>
  bytesToHex(sha256(typeof data === 'string' ? new TextEncoder().encode(data) : data))
