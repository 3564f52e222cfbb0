import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'glued-heading',
  description: 'A heading lacks the space after `#`',
  level: 'warning',
  docs: `
    GitHub shows it as a paragraph, without an anchor.
  `,
  examples: {
    bad: [
      `
        ##Vision

        - [Amber](https://example.org/amber)
      `,
    ],
    good: [
      `
        ## Vision

        - [Amber](https://example.org/amber)

        A sentence with a #tag.
      `,
    ],
  },
})
