import { monthOfArxivId } from '../../model/identifiers.ts'
import { identifierOf } from '../../model/identity.ts'
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
      const id = /^arXiv (.*)/.exec(identifierOf(paper) ?? '')?.[1]
      const month = id === undefined ? null : monthOfArxivId(id)
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
