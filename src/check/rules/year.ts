import { arxivIdOf, monthOfArxivId } from '../../model/identifiers.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'year',
  description: 'The printed year contradicts the date of the paper on arXiv',
  level: 'warning',
  docs: `
    A paper may reach arXiv a year after its conference, and a journal may take four years to print it. A larger
    difference is a typo in the year or the URL of another paper.
  `,
  examples: {
    bad: ['- [Amber](https://arxiv.org/abs/1803.00001) (CVPR 2010)'],
    good: [
      '- [Amber](https://arxiv.org/abs/1803.00001) (CVPR 2017)',
      '- [Birch](https://arxiv.org/abs/1803.00002) (TPAMI 2021)',
    ],
  },

  *check({ papers }) {
    for (const paper of papers) {
      // Only the paper's own address: other links may lead to other papers.
      const id = paper.link !== null && URL.canParse(paper.link) ? arxivIdOf(paper.link) : null
      const month = id === null ? null : monthOfArxivId(id)
      if (paper.year === null || month === null) continue
      const posted = Number(month.slice(0, 4))
      if (paper.year <= posted - 2 || paper.year >= posted + 5)
        yield {
          message: `Unexpected year ${paper.year}, expected one near ${posted}: arXiv ${id} is from ${month}`,
          place: paper.places.year ?? paper.place,
        }
    }
  },
})
