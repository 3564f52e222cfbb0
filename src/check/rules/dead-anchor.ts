import { anchorKey, anchorsOf } from '../anchor-keys.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'dead-anchor',
  description: 'A link within the page leads to no heading and no anchor',
  level: 'warning',
  docs: `
    This happens when a heading is renamed and the links to it are not. Valid anchors are those that GitHub generates
    for headings, in upper or lower case, and those that the list declares with \`<a name="…">\` or \`id\`.
  `,
  examples: {
    bad: [
      `
        See [Tools & More](#tools-&-more).

        ## Tools & More

        - [Amber](https://example.org/amber)
      `,
    ],
    good: [
      `
        See [Tools & More](#tools--more) and [below](#Below).

        ## Tools & More

        - [Amber](https://example.org/amber)

        <a name="below"></a>
      `,
    ],
  },

  *check(context) {
    const anchors = anchorsOf(context)
    const headings = context.facts.headings.map(({ anchor, title }) => ({
      anchor,
      key: lettersOf(anchor),
      title: lettersOf(title),
    }))
    for (const { anchor, text, place } of context.facts.inPageLinks) {
      const key = anchorKey(anchor)
      if (anchors.has(key) || /^(?:user-content-|fn|l\d)/.test(key)) continue
      const name = lettersOf(text)
      const intended =
        headings.find(
          (heading) => heading.key === lettersOf(key) || (name && heading.title === name),
        ) ?? headings.find(({ title }) => name && title.endsWith(name))
      yield {
        message: `Unexpected link to #${anchor}, expected the anchor of a heading${intended ? ` (did you mean #${intended.anchor}?)` : ''}`,
        place,
      }
    }
  },
})

const lettersOf = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')
