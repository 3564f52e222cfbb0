import type { Heading } from '../../model/document.ts'
import { anchorKey } from '../anchor-keys.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'shifting-anchor',
  description: 'A link leads to an anchor that changes when headings are moved',
  level: 'info',
  docs: `
    \`#surveys-1\` is the second heading \`Surveys\` of the page, and becomes the first if that is removed. A heading
    with a unique title keeps its anchor.
  `,
  examples: {
    bad: [
      `
        [Surveys of speech](#surveys-1)

        ## Vision
        ### Surveys
        - [Amber](https://example.org/amber)
        ## Speech
        ### Surveys
        - [Birch](https://example.org/birch)
      `,
    ],
    good: [
      `
        [Surveys of speech](#surveys-of-speech)

        ## Vision
        ### Surveys
        - [Amber](https://example.org/amber)
        ## Speech
        ### Surveys of speech
        - [Birch](https://example.org/birch)
      `,
    ],
  },

  *check({ facts: { headings, inPageLinks } }) {
    const numbered = new Map<string, Heading>()
    const anchors = new Set(headings.map(({ anchor }) => anchor))
    for (const heading of headings) {
      const [, base = '', number] = /^(.*)-(\d+)$/.exec(heading.anchor) ?? []
      if (number !== undefined && anchors.has(base) && !heading.title.endsWith(number))
        numbered.set(heading.anchor, heading)
    }
    for (const { anchor, place } of inPageLinks) {
      const heading = numbered.get(anchorKey(anchor))
      if (heading)
        yield {
          message: `Unexpected link to #${heading.anchor}, expected a heading with a unique title: its number counts the headings \`${heading.title}\` above it`,
          place,
        }
    }
  },
})
