import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'no-papers',
  description: 'The list has no papers',
  level: 'error',
  fatal: true,
  docs: `
    [grammars.md](grammars.md) shows how papers may be written.
  `,
  examples: {
    bad: [
      `
        # Papers

        They follow soon.
      `,
    ],
    good: [
      `
        # Papers

        - [Amber](https://example.org/amber)
      `,
    ],
  },
})
