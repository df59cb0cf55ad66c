import { extractInput } from '../extract-input.ts'
import type { Extracted, ExtractSettings } from '../extract-settings.ts'
import type { Input, InputFailure } from '../find-inputs.ts'

/** How long other events may have to wait. */
const MILLISECONDS = 50

/** Extracts file after file in this thread; events, such as Ctrl-C, get their turn between two files. */
export async function* extractInTurn(
  items: readonly (Input | InputFailure)[],
  settings: ExtractSettings,
  isDone: (input: Input) => boolean,
): AsyncGenerator<Extracted> {
  let turn = performance.now()
  for (const item of items) {
    if ('text' in item) yield item
    else yield isDone(item) ? { done: true } : await extractInput(item.path, settings)
    if (performance.now() - turn < MILLISECONDS) continue
    await new Promise((resolve) => setImmediate(resolve))
    turn = performance.now()
  }
}
