import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'empty-target',
  description: 'A link has no URL',
  level: 'error',
  docs: `
    Placeholders such as \`TODO\`, \`link\` and \`n/a\` count as no URL.
  `,
  examples: {
    bad: ['- [Amber]()', '- [Birch](TODO)'],
    good: [{ list: '- [Amber](https://example.org/amber)', shown: '' }],
  },
})
