import { synonymGroups } from '../../lexicon/synonyms.ts'
import { fold } from '../../text/fold.ts'

const canonicals = new Map<string, string>()
for (const { canonical, variants } of synonymGroups) {
  canonicals.set(canonical, canonical)
  for (const variant of variants) canonicals.set(variant, canonical)
}
const words = [...canonicals.keys()].toSorted((one, other) => other.length - one.length)
const anyWord = new RegExp(words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)).join('|'), 'g')

/** Brings a wording to the form in which plans are compared: `“如康家园”残疾人之家`, `助老食堂` and `行政村建校(站点)率` become `如康家园残疾人之家`, `老年食堂`, `农村社区建校率`. */
export function normalizeWording(text: string): string {
  const folded = fold(text)
    .toLowerCase()
    .replace(/[“”‘’"'《》〈〉「」\s]/g, '')
    .replaceAll('[', '（')
    .replaceAll(']', '）')
  const named = folded.replace(anyWord, (word) => canonicals.get(word) ?? word)
  const outside = named.replace(/（[^（）]*）/g, '')
  return outside.length >= 2 ? outside : named.replace(/[（）]/g, '')
}
