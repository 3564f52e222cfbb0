import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'invalid-utf-8',
  description: 'The file is not encoded in UTF-8',
  level: 'error',
  fatal: true,
  docs: `
    Save the file as UTF-8. The message has the first byte that is not.
  `,
  examples: {
    bad: [{ list: Uint8Array.of(0x2d, 0x20, 0xe9, 0x74, 0xe9) }],
    good: [{ list: '- [Été](https://example.org/ete)', shown: '' }],
  },
})
