import { defineRule } from '../rule.ts'
import { samePapers } from '../same-papers.ts'
import { shortTitle } from '../short-title.ts'

export default defineRule({
  name: 'repeated-paper',
  description: 'A paper is listed in two sections',
  level: 'info',
  docs: `
    It may belong to both. \`duplicate-paper\` explains how papers are compared. If your list is meant to repeat papers,
    turn the rule off.
  `,
  examples: {
    bad: [
      `
        ## Vision
        - [Amber: Seeing Without Light](https://doi.org/10.1000/amber)
        ## Speech
        - [Amber](https://dl.acm.org/doi/10.1000/AMBER)
      `,
    ],
    good: [
      `
        ## Vision
        - [Amber](https://example.org/survey)
        ## Speech
        - [Birch](https://example.org/survey)
      `,
    ],
  },

  *check({ papers }) {
    const reported = new Set<string>()
    for (const { paper, first, by, isCopied } of samePapers(papers)) {
      const section = paper.section.join(' / ')
      if (isCopied || section === first.section.join(' / ') || reported.has(`${by} ${section}`))
        continue
      reported.add(`${by} ${section}`)
      yield {
        message: `Unexpected repeat of \`${shortTitle(paper)}\`, expected it in one section unless it belongs to both: ${by} is also on line ${first.place.line}`,
        place: paper.place,
      }
    }
  },
})
