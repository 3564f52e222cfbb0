import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'malformed-link',
  description: 'A link lacks a bracket, or its URL is not valid',
  level: 'error',
  docs: `
    If it is clear what was meant, Listwright reads it that way. GitHub shows the brackets.
  `,
  examples: {
    bad: [
      '- [Amber (https://example.org/amber)',
      '- [Birch](https:example.org/birch)',
      '- [Cedar]([here](https://example.org/cedar))',
    ],
    good: [{ list: '- [Amber](https://example.org/amber)', shown: '' }],
  },
})
