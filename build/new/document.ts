import type { Kind } from './addition.ts'

/** A document as a test of the extraction: its text and, beside it, what a person reads in it. */
export const document: Kind = (name) => ({
  files: {
    [`fixtures/documents/${name}.txt`]: '写在这里：文件原文\n',
    [`fixtures/documents/${name}.yaml`]: `# What a person reads in the text beside this, written before it is run; * for what is open.
- title: 'write me: the title'
  actions:
    # id: title
    '1': 'write me'
  targets:
    # id | comparator value unit | indicator | deadline, as in: 1 | >= 20 场 | 读书会 | 2025-12-31
    # Milestones and standards relative to another figure are left out.
    - 'write me'
  units:
    # id: [role name]
    '1': ['write me']
`,
  },
  changes: {},
  next: [
    `Put the text into fixtures/documents/${name}.txt and what you read in it into fixtures/documents/${name}.yaml.`,
    'Then run npx vitest run test/documents.test.ts.',
  ],
})
