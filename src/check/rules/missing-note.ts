import { type Paper, plainText } from '../../model/list.ts'
import { defineRule } from '../rule.ts'
import { shortTitle } from '../short-title.ts'

const others = Array.from(
  'ABCDEFGHIJKL',
  (letter) => `- [${letter}-Net](https://example.org/${letter}) - On networks.\n`,
).join('')

export default defineRule({
  name: 'missing-note',
  description: 'A paper has no note, though nearly all others of its section have one',
  level: 'info',
  docs: `
    The rule applies to sections of at least ten papers, nine in ten of which have a note. It reports a paper that has
    no note and no authors, venue, tags or further links either.
  `,
  examples: {
    bad: [
      {
        list: `${others}- [Amber](https://example.org/amber)\n`,
        shown: '- [Amber](https://example.org/amber)',
      },
    ],
    good: [
      {
        list: `${others}- [Amber](https://example.org/amber) \`MIT\`\n`,
        shown: '- [Amber](https://example.org/amber) `MIT`',
      },
      `
        - [Amber](https://example.org/amber)
        - [Birch](https://example.org/birch) - A section with few papers may have few notes.
      `,
    ],
  },

  *check({ list }) {
    for (const { papers } of list.sections) {
      const count = papers.filter(({ note }) => plainText(note).trim()).length
      if (papers.length < 10 || count * 10 < papers.length * 9) continue
      for (const paper of papers.filter(isBare))
        yield {
          message: `Unexpected paper without a note, expected one as in ${count} other entries of its section: \`${shortTitle(paper)}\``,
          place: paper.place,
        }
    }
  },
})

const isBare = ({ note, authors, venue, tags, links }: Paper): boolean =>
  !plainText(note).trim() && !authors.length && venue === null && !tags.length && !links.length
