import { groupBy, mode } from '../../model/collections.ts'
import { orgKey } from '../../model/identity.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'org-spelling',
  description: 'An organisation is spelled in two ways',
  level: 'warning',
  docs: `
    Spellings that differ only in case, accents, spaces or punctuation become one organisation on the site. The rule
    reports the less frequent ones. To merge names that differ in more than that, use the option \`orgs\`.
  `,
  examples: {
    bad: [
      `
        1. (NVIDIA) [Amber](https://example.org/amber)
        2. (NVIDIA) [Birch](https://example.org/birch)
        3. (Nvidia) [Cedar](https://example.org/cedar)
      `,
      `
        1. (Hugging Face) [Amber](https://example.org/amber)
        2. (Hugging Face) [Birch](https://example.org/birch)
        3. (Hugging-Face) [Cedar](https://example.org/cedar)
      `,
    ],
    good: [
      `
        1. (NVIDIA) [Amber](https://example.org/amber)
        2. (NVIDIA) [Birch](https://example.org/birch)
        3. (NVIDIA Research) [Cedar](https://example.org/cedar)
      `,
    ],
  },

  *check({ papers, source }) {
    const all = papers.flatMap(({ orgs, places }) =>
      orgs.flatMap((name, index) => {
        const place = places.orgs[index]
        const printed = place && source.slice(place)
        // An alias that the option `orgs` defines is not another spelling.
        return place && printed && orgKey(printed) === orgKey(name)
          ? [{ name, printed, place }]
          : []
      }),
    )
    for (const mentions of groupBy(all, ({ name }) => orgKey(name)).values()) {
      const spellings = new Set(mentions.map(({ printed }) => printed))
      if (spellings.size < 2) continue
      // The list's own spelling, unless the option `orgs` defines another name for it.
      const own = mentions.find(({ name }) => spellings.has(name))?.name
      const expected = own ?? mode(mentions.map(({ printed }) => printed))?.value
      for (const { printed, place } of mentions)
        if (printed !== expected)
          yield {
            message: `Unexpected spelling \`${printed}\`, expected \`${expected}\` as elsewhere in the list`,
            place,
          }
    }
  },
})
