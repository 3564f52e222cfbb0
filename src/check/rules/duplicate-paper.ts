import { defineRule } from '../rule.ts'
import { samePapers } from '../same-papers.ts'
import { shortTitle } from '../short-title.ts'

export default defineRule({
  name: 'duplicate-paper',
  description: 'A paper is listed twice in one section, or has the URL of another paper',
  level: 'warning',
  docs: `
    Two entries are the same paper if they have the same arXiv id, DOI or OpenReview id, the same title and URL, or the
    same title of six words or more. Entries with the same id need a word of their titles in common: a paper and its
    code, or two chapters, may share an id. The same URL alone is not enough: a blog post may be about several papers.
  `,
  examples: {
    bad: [
      `
        - [Amber: Seeing Without Light](https://arxiv.org/abs/2301.00001)
        - [Amber](https://arxiv.org/pdf/2301.00001v2)
      `,
      `
        - [Grove: Trees in the Dark of the Night](https://arxiv.org/abs/2304.00001)
        - [Heath: Shrubs in the Dark of the Night](https://arxiv.org/abs/2304.00001)
      `,
    ],
    good: [
      `
        - [Amber](https://example.org/survey)
        - [Birch](https://example.org/survey)
      `,
    ],
  },

  *check({ list }) {
    for (const { papers } of list.sections)
      for (const { paper, first, by, isCopied } of samePapers(papers))
        yield {
          message: isCopied
            ? `Unexpected ${by} for \`${shortTitle(paper)}\`, expected another URL than that of \`${shortTitle(first)}\` on line ${first.place.line}`
            : `Unexpected repeat of \`${shortTitle(paper)}\`, expected it once: ${by} is also on line ${first.place.line} of this section`,
          place: paper.place,
        }
  },
})
