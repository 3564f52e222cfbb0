import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'glued-item',
  description: 'A line looks like an item of a list, but GitHub shows it as text',
  level: 'warning',
  fixable: true,
  docs: `
    Its marker lacks the space after it, or is no marker of Markdown, such as \`•\` and \`–\`. GitHub puts such lines into
    one paragraph, one after the other.
  `,
  examples: {
    bad: [
      `
        - [Amber](https://example.org/amber)
        -[Birch](https://example.org/birch)
      `,
      `
        • [Amber](https://example.org/amber)
        • [Birch](https://example.org/birch)
      `,
    ],
    good: [
      `
        - [Amber](https://example.org/amber)
        1. [Birch](https://example.org/birch)
      `,
    ],
  },

  *check({ papers, source }) {
    for (const { place } of papers) {
      const start = source.start(place)
      const line = source.text.slice(source.start({ ...place, column: 1 }), start + 20)
      const [, indent = '', glued, dot] = marker.exec(line) ?? []
      const found = glued ?? dot
      if (found === undefined) continue
      const from = source.start({ ...place, column: 1 }) + indent.length
      const end = from + found.length
      yield {
        message: `Unexpected \`${found.trim()}\` before an entry, expected \`${glued ?? '-'} \``,
        place: source.place(from, end),
        edits: [{ start: from, end, text: `${glued ?? '-'} ` }],
      }
    }
  },
})

/** A marker right before a link, or a character that is no marker. */
const marker = /^([ \t>]*)(?:([-*+]|\d{1,9}[.)])(?=\[[^\]])|([•●▪◦‣–—][ \t\u00A0]*)(?=\S))/
