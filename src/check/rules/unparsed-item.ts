import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'unparsed-item',
  description: 'An item among papers was not parsed as a paper',
  level: 'warning',
  docs: `
    It is not on the site. [grammars.md](grammars.md) shows how papers may be written, and what to do if yours are not
    recognised.
  `,
  examples: {
    bad: [
      `
        - [Amber](https://example.org/amber) - Seen.
        - Birch
        - [Cedar](https://example.org/cedar) - Seen.
        - [Delta](https://example.org/delta) - Seen.
      `,
    ],
    good: [
      `
        - [Amber](https://example.org/amber) - Seen.
        - [Birch](https://example.org/birch)
        - [Cedar](https://example.org/cedar) - Seen.
        - [Delta](https://example.org/delta) - Seen.
      `,
    ],
  },
})
