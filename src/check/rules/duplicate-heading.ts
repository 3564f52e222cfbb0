import type { Section } from '../../model/list.ts'
import { defineRule } from '../rule.ts'

export default defineRule({
  name: 'duplicate-heading',
  description: 'Two headings of one section have the same title',
  level: 'warning',
  docs: `
    People who add papers to one of them overlook the other, and the anchor of the second changes when the first is
    removed. The same title in different sections, such as \`2024\` or \`Surveys\`, is fine.
  `,
  examples: {
    bad: [
      `
        ## Vision
        - [Amber](https://example.org/amber)
        ## Speech
        - [Birch](https://example.org/birch)
        ## Vision
        - [Cedar](https://example.org/cedar)
      `,
    ],
    good: [
      `
        ## Vision
        ### 2024
        - [Amber](https://example.org/amber)
        ## Speech
        ### 2024
        - [Birch](https://example.org/birch)
      `,
    ],
  },

  *check({ list: { sections }, facts: { headings } }) {
    const anchors = new Set(headings.map(({ anchor }) => anchor))
    const latest = new Map<string, Section>()
    const first = new Map<string, { section: Section; parent: Section | undefined }>()
    for (const section of sections) {
      const key = section.path.join('\n')
      const parent = latest.get(section.path.slice(0, -1).join('\n'))
      latest.set(key, section)
      const earlier = first.get(key)
      if (!earlier) first.set(key, { section, parent })
      // Below two duplicate headings, equal subheadings are a consequence and not reported.
      else if (section.title && anchors.has(section.anchor) && parent === earlier.parent)
        yield {
          message: `Unexpected second heading \`${section.title}\`, expected another title than on line ${earlier.section.place.line}: its anchor is #${section.anchor}`,
          place: section.place,
        }
    }
  },
})
