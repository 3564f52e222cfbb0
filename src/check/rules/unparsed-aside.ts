import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'unparsed-aside',
  description: 'An item with links, outside lists of papers, was not parsed as a paper',
  level: 'info',
  docs: `
    It is not on the site, which may be what you want: at most half of the items around it are papers. The rule also
    reports a list of names without links, once for the whole list.
  `,
  examples: {
    bad: [
      `
        ## Papers
        - [Amber](https://example.org/amber) - Seen.

        ## Elsewhere
        - [here](https://example.org/one), [link](https://example.org/another)
        - Words without a link.
      `,
    ],
    good: [
      `
        ## Papers
        - [Amber](https://example.org/amber) - Seen.

        ## Elsewhere
        - Words without a link.
      `,
    ],
  },
})
