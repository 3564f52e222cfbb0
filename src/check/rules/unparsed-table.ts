import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'unparsed-table',
  description: 'A table of links was not parsed',
  level: 'warning',
  docs: `
    No column looks like titles. A header that names the columns helps.
  `,
  examples: {
    bad: [
      `
        | one | two |
        | --- | --- |
        | [code](https://example.org/amber) | [here](https://example.org/a) |
        | [code](https://example.org/birch) | [here](https://example.org/b) |
        | [code](https://example.org/cedar) | [here](https://example.org/c) |
      `,
    ],
    good: [
      `
        | Title | Code |
        | --- | --- |
        | [Amber](https://example.org/amber) | [Code](https://example.org/a) |
        | [Birch](https://example.org/birch) | [Code](https://example.org/b) |
        | [Cedar](https://example.org/cedar) | [Code](https://example.org/c) |
      `,
    ],
  },
})
