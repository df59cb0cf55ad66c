import { rules } from '../../src/validate/rules.ts'
import { addImport, camelCase, type Kind, replaceOnce } from './addition.ts'

/** A rule: its file with its words and examples, and its place among the others. */
export const rule: Kind = (name) => {
  const constant = camelCase(name)
  return {
    files: {
      [`src/validate/rules/${name}.ts`]: `import type { DocumentRule } from '../rule.ts'

/** Write me: what it finds. */
export const ${constant}: DocumentRule = {
  id: '${name}',
  subject: 'document',
  severity: 'info',
  summary: { en: 'Write me: what it finds', zh: '待写：检查什么' },
  why: { en: 'Write me: what goes wrong where this stands.', zh: '待写：为什么要检查。' },
  mend: { en: 'Write me: what to do.', zh: '待写：如何处理。' },
  passes: '某市工作方案\\n一、扩大绿地。绿化率达到42%。',
  fails: 'write me: a document in which it finds something',
  check: ({ targets }) =>
    targets
      .filter(({ target }) => target.text === 'write me')
      .map(({ target }) => ({
        place: target.span,
        message: { en: \`Unexpected \${target.text}, expected …\`, zh: \`\${target.text} …\` },
      })),
}
`,
    },
    changes: {
      'src/validate/rules.ts': (text) => {
        const imported = addImport(text, constant, `./rules/${name}.ts`)
        // The list is in the order of what is looked at: a new rule on documents stands behind the last of these.
        const last = camelCase(rules.findLast(({ subject }) => subject === 'document')?.id ?? '')
        return replaceOnce(imported, new RegExp(`^ {2}${last},$`, 'm'), `  ${last},\n  ${constant},`)
      },
    },
    next: [
      `Write src/validate/rules/${name}.ts, its two examples first.`,
      'Then make npx vitest run test/validate/rules.test.ts pass, and npm run generate puts it into docs/rules.md.',
    ],
  }
}
