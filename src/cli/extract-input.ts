import { formats } from '../render/formats.ts'
import type { Extracted, ExtractSettings } from './extract-settings.ts'
import { readWith } from './read-with.ts'

/** Reads one file, extracts its plans and writes them; never rejects. */
export async function extractInput(path: string, settings: ExtractSettings): Promise<Extracted> {
  try {
    const outcome = await readWith(path, settings, (engine) => engine.extractFile)
    if (!('result' in outcome)) return outcome
    const { plans } = outcome.result
    const several = settings.several || plans.length !== 1
    const { piece } = await formats[settings.format]()
    return {
      piece: piece(outcome.result, { several, language: settings.language, width: settings.width }),
      several,
      sha256: plans[0]?.source.sha256 ?? '',
      diagnostics: plans.flatMap(({ diagnostics }) => diagnostics),
    }
  } catch (error) {
    return { error }
  }
}
