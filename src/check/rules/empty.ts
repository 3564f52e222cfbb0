import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'empty',
  description: 'The file is empty or has nothing but spaces',
  level: 'error',
  fatal: true,
  examples: {
    bad: [
      { list: '', shown: '' },
      { list: '\n \n', shown: '' },
    ],
    good: [{ list: '- [Amber](https://example.org/amber)', shown: '' }],
  },
})
