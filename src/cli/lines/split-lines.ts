const NEW_LINE = 0x0a

/** Splits a stream of bytes into its lines, without their ends; a line of more than `longest` bytes is null and is not kept. What ends without a line end is a line too. */
export async function* splitLines(stream: AsyncIterable<Uint8Array>, longest: number): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = []
  let length = 0
  const keep = (part: Uint8Array): void => {
    length += part.length
    if (length > longest) parts = []
    else parts.push(part)
  }
  const take = (): Uint8Array | null => {
    const line = length > longest ? null : Buffer.concat(parts)
    parts = []
    length = 0
    return line
  }
  for await (const chunk of stream) {
    let from = 0
    for (let end = chunk.indexOf(NEW_LINE); end !== -1; end = chunk.indexOf(NEW_LINE, from)) {
      keep(chunk.subarray(from, end))
      from = end + 1
      yield take()
    }
    if (from < chunk.length) keep(chunk.subarray(from))
  }
  if (length > 0) yield take()
}
