import { type ArxivLink, arxivLinksOf, editsTo, placeOf, usualForm } from '../arxiv-links.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'arxiv-variant',
  description: 'Links to one arXiv paper have different forms',
  level: 'warning',
  fixable: true,
  docs: `
    Two URLs of one paper look like two papers: searching the file for one does not find the other.
  `,
  examples: {
    bad: [
      `
        - [Amber](https://arxiv.org/abs/2301.00001)
        - [Amber](https://arxiv.org/pdf/2301.00001.pdf)
      `,
    ],
    good: [
      `
        - [Amber](https://arxiv.org/abs/2301.00001)
        - [Birch](https://arxiv.org/pdf/2301.00002.pdf)
      `,
    ],
  },

  *check({ papers, source }) {
    const links = arxivLinksOf(papers)
    const usual = usualForm(links)
    const first = new Map<string, ArxivLink>()
    for (const link of links) {
      const earlier = first.get(link.id)
      if (!earlier) first.set(link.id, link)
      else if (earlier.form !== link.form) {
        const wrong = earlier.form === usual ? link : earlier
        const other = wrong === link ? earlier : link
        const edits = other.form === usual ? editsTo(usual, wrong, source) : []
        yield {
          message: `Unexpected link to arXiv ${link.id} at ${wrong.form}, expected ${other.form} as on line ${other.paper.place.line}`,
          place: placeOf(wrong, source),
          ...(edits.length && { edits }),
        }
      }
    }
  },
})
