import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'unsafe-target',
  description: 'A link leads to a script or a local file',
  level: 'error',
  fatal: true,
  docs: `
    URLs that start with \`javascript:\`, \`data:\`, \`vbscript:\` or \`file:\` never get onto a page.
  `,
  examples: {
    bad: ['- [Amber](javascript:alert)', '- [Birch](file:///home/someone/birch.pdf)'],
    good: [{ list: '- [Amber](https://example.org/amber)', shown: '' }],
  },
})
