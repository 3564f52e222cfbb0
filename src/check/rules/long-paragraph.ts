import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'long-paragraph',
  description: 'A paragraph has more markup than is parsed',
  level: 'warning',
  docs: `
    Of a paragraph with more than 20,000 characters, at least 1,000 characters of markup and 20,000 complete links
    \`[text](url)\` are parsed. Further markup may be read as text, so that no list takes minutes to parse. Split the
    paragraph with a blank line.
  `,
  examples: {
    bad: [{ list: '**a** '.repeat(5000), shown: '' }],
    good: [{ list: '**a** \n\n'.repeat(5000), shown: '' }],
  },
})
