import { arxivLinksOf, editsTo, placeOf, usualForm } from '../arxiv-links.ts'
import { defineRule } from '../rule.ts'
import { titleLink } from '../title-link.ts'

const others = Array.from(
  'abcdefghi',
  (name, index) => `- [Paper ${name}](https://arxiv.org/abs/2301.0000${index})\n`,
).join('')

export default defineRule({
  name: 'arxiv-form',
  description: 'A link to arXiv has another form than most links of the list',
  level: 'info',
  fixable: true,
  docs: `
    Abstract pages name the authors and list all versions, so readers expect one kind of page. If at least ten
    titles link to arXiv and four in five of them have the same form (\`arxiv.org/abs\`, \`arxiv.org/pdf\`,
    \`arxiv.org/html\`, \`alphaxiv.org/abs\` or \`huggingface.co/papers\`), the rule reports the others. URLs with a
    version and links labelled \`pdf\` are deliberate and never reported.
  `,
  examples: {
    bad: [
      {
        list: `${others}- [Amber](https://arxiv.org/abs/2302.00001)\n- [Birch](https://arxiv.org/pdf/2302.00002)\n`,
        shown:
          '- [Amber](https://arxiv.org/abs/2302.00001)\n- [Birch](https://arxiv.org/pdf/2302.00002)',
      },
    ],
    good: [
      {
        list: `${others}- [Amber](https://arxiv.org/abs/2302.00001)\n- [Birch](https://arxiv.org/pdf/2302.00002v2)\n`,
        shown:
          '- [Amber](https://arxiv.org/abs/2302.00001)\n- [Birch](https://arxiv.org/pdf/2302.00002v2)',
      },
    ],
  },

  *check({ papers, source }) {
    const links = arxivLinksOf(papers).filter(({ paper }) => titleLink(paper, source))
    const usual = usualForm(links)
    const count = links.filter(({ form }) => form === usual).length
    if (!usual || links.length < 10 || count < links.length * 0.8) return
    for (const link of links) {
      const edits = link.form === usual ? [] : editsTo(usual, link, source)
      if (edits.length)
        yield {
          message: `Unexpected link to arXiv ${link.id} at ${link.form}, expected ${usual} as in ${count} other entries`,
          place: placeOf(link, source),
          edits,
        }
    }
  },
})
