import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'relative-link',
  description: 'A link is relative, and its repository is not known',
  level: 'info',
  docs: `
    A relative URL does not work on the site. With the option \`repo\`, it leads to the file in the repository on GitHub.
  `,
  examples: {
    bad: ['- [Amber](notes/amber.md)'],
    good: [
      '- [Amber](https://example.org/amber)',
      { list: '- [Amber](notes/amber.md)', options: { repo: 'someone/papers' } },
    ],
  },
})
