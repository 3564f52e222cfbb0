import type { Edit } from '../../model/diagnostic.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'trailing-space',
  description: 'Lines have trailing spaces without a meaning',
  level: 'info',
  fixable: true,
  docs: `
    The rule looks at the ends of entries and headings and reports them once for the whole list. Two spaces before
    another line of the same paragraph are a line break and stay.
  `,
  examples: {
    bad: [
      {
        list: '- [Amber](https://example.org/amber) - Seen. \n- [Birch](https://example.org/birch)\n',
        shown: '',
      },
    ],
    good: [
      { list: '- [Amber](https://example.org/amber) - Seen,  \n  after a line break.', shown: '' },
    ],
  },

  *check({ papers, facts: { headings }, source }) {
    const edits = new Map<number, Edit>()
    for (const { place } of [...headings, ...papers]) {
      const start = source.start(place) + source.slice(place).trimEnd().length
      const [spaces = ''] = /^[ \t]+(?=\r|\n|$)/.exec(source.text.slice(start, start + 200)) ?? []
      const end = start + spaces.length
      const following = source.text.slice(end).replace(/^\r?\n/, '')
      if (spaces && /^(?:\s*(?:$|[\r\n]|[-*+]\s|\d+[.)]\s|#))/.test(following.slice(0, 200)))
        edits.set(start, { start, end, text: '' })
    }
    const [first] = [...edits.values()].sort((a, b) => a.start - b.start)
    if (first)
      yield {
        message: `Unexpected trailing spaces on ${edits.size === 1 ? 'a line' : `${edits.size} lines, here on the first of them`}, expected none`,
        place: source.place(first.start, first.end),
        edits: [...edits.values()],
      }
  },
})
