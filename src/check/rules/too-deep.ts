import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'too-deep',
  description: 'The list is nested too deeply to be parsed',
  level: 'error',
  fatal: true,
  docs: `
    Blocks may be nested a few hundred levels deep.
  `,
  examples: {
    bad: [{ list: `${'> '.repeat(5000)}[Amber](https://example.org/amber)`, shown: '' }],
    good: [{ list: '> - [Amber](https://example.org/amber)', shown: '' }],
  },
})
