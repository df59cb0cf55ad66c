import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './bundle.ts'

/** Packs the characters that have a simplified form into two lines of equal length, the traditional ones and theirs, out of the data of opencc-js. */
export function packTraditional(): { traditional: string; simplified: string } {
  const common = simplifiedCharacters()
  const forms = new Map(readPairs('TSCharacters'))
  // 衞 and 裏, as Hong Kong and Taiwan print 衛 and 裡.
  for (const [variant, standard] of [...readPairs('HKVariantsRev'), ...readPairs('TWVariantsRev')]) {
    const simplified = forms.get(standard) ?? standard
    if (!forms.has(variant) && !common.has(variant)) forms.set(variant, simplified)
  }
  const kept = [...forms].filter(([from, to]) => /^[\u4e00-\u9fff]$/.test(from) && from !== to && common.has(to))
  return { traditional: kept.map(([from]) => from).join(''), simplified: kept.map(([, to]) => to).join('') }
}

function readPairs(name: string): [string, string][] {
  const source = readFileSync(join(root, `node_modules/opencc-js/dist/esm-lib/dict/${name}.js`), 'utf8')
  const entries = (/"([^"]*)"/.exec(source)?.[1] ?? '').split('|').map((entry) => entry.split(' '))
  return entries.flatMap(([from, to]) => (from !== undefined && to !== undefined ? [[from, to]] : []))
}

// Those of GB 2312: what is rarer does not stand in official documents.
function simplifiedCharacters(): Set<string> {
  const decoder = new TextDecoder('gb18030')
  const characters = new Set<string>()
  for (let high = 0xb0; high <= 0xf7; high++)
    for (let low = 0xa1; low <= 0xfe; low++) characters.add(decoder.decode(new Uint8Array([high, low])))
  return characters
}

/** The file that holds the table. */
export function traditionalTableFile(): string {
  const { traditional, simplified } = packTraditional()
  return [
    '/** Generated from the data of OpenCC (Apache-2.0) in opencc-js by build/generate-traditional.ts: traditional characters, and in the same places their simplified forms. */',
    'export const traditionalTable = {',
    '  traditional:',
    `    '${traditional}',`,
    '  simplified:',
    `    '${simplified}',`,
    '}',
    '',
  ].join('\n')
}
