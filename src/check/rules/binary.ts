import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'binary',
  description: 'The file is not text',
  level: 'error',
  fatal: true,
  docs: `
    It contains a zero byte: it is a binary file, or text in UTF-16.
  `,
  examples: {
    bad: [{ list: '- [Amber](https://example.org/amber)\0', shown: '' }],
    good: [{ list: '- [Amber](https://example.org/amber)', shown: '' }],
  },
})
