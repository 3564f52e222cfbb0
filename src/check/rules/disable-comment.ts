import { defineRule } from '../rule.ts'

/** `disable-comments.ts` reports it, as it needs what all other rules report. */
export default defineRule({
  name: 'disable-comment',
  description: 'A comment that disables rules has no reason, names no rule, or disables nothing',
  level: 'warning',
  docs: `
    [Disable](#disable) describes these comments. A comment for a rule that is off is fine.
  `,
  examples: {
    bad: [
      `
        <!-- listwright-disable-next-line parentheses -->
        - [Amber :( a sad (model](https://example.org/amber)
      `,
      `
        <!-- listwright-disable-next-line parentheses -- but there is nothing wrong -->
        - [Birch](https://example.org/birch)
      `,
    ],
    good: [
      `
        <!-- listwright-disable-next-line parentheses -- as its authors print it -->
        - [Amber :( a sad (model](https://example.org/amber)
      `,
    ],
  },
})
