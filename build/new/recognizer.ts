import { addImport, camelCase, type Kind, replaceOnce } from './addition.ts'

/** A recognizer: its function, its place among the others, its phrases. */
export const recognizer: Kind = (name) => {
  const reader = camelCase(`find-${name}`)
  return {
    files: {
      [`src/recognize/find-${name}.ts`]: `import type { QuantityReading } from '../tree.ts'

const WORDS = /write me/g

/** Finds …: \`write me\` is …. Not …: \`write me\`. */
export function ${reader}(text: string): QuantityReading[] {
  return [...text.matchAll(WORDS)].map((match) => ({
    type: 'quantity',
    rule: '${name}',
    kind: 'count',
    from: match.index,
    to: match.index + match[0].length,
    value: null,
    max: null,
    unit: null,
    comparator: '=',
    comparing: null,
    small: false,
    // Why it is no target where it is none, seen from its nearest characters.
    refused: 'attribute',
  }))
}
`,
      [`fixtures/phrases/${name}.yaml`]: `# What is read here, and what is not: write me.

- { text: 'write me: a phrase with what ${reader} reads.', targets: [{ text: write me }] }
`,
    },
    changes: {
      'src/recognize/recognize-document.ts': (text) => {
        const imported = addImport(text, reader, `./find-${name}.ts`)
        return /\.\.\.findCoverage\(own\)/.test(imported)
          ? replaceOnce(imported, /\.\.\.findCoverage\(own\)/, `...findCoverage(own), ...${reader}(own)`)
          : replaceOnce(imported, /\bfindCoverage\(own\)/, `[...findCoverage(own), ...${reader}(own)]`)
      },
    },
    next: [
      `Write fixtures/phrases/${name}.yaml first: phrases with their targets, and those that hold none.`,
      'Then make npx vitest run test/recognize pass, and see with npm run -s score -- --bars what else changed.',
    ],
  }
}
