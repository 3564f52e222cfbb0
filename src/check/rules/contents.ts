import { groupBy } from '../../model/collections.ts'
import type { InPageLink } from '../../model/document.ts'
import { anchorKey } from '../anchor-keys.ts'
import type { RuleContext } from '../rule-context.ts'
import { titleKey } from '../../model/identity.ts'
import { defineRule, type Finding } from '../rule.ts'

export default defineRule({
  name: 'contents',
  description: 'The table of contents misses a heading, or links to another heading than it names',
  level: 'warning',
  docs: `
    A table of contents is three or more links within the page that begin a bullet or a table cell above the first
    paper. The rule reports a heading with papers below it if the contents list at least three of the headings at its
    level, and three in four of them. It also reports a link that names one heading and leads to another.
  `,
  examples: {
    bad: [
      `
        - [Vision](#vision)
        - [Touch](#speech)
        - [Smell](#smell)

        ## Vision
        - [Amber](https://example.org/amber)
        ## Speech
        - [Birch](https://example.org/birch)
        ## Touch
        - [Cedar](https://example.org/cedar)
        ## Smell
        - [Delta](https://example.org/delta)
      `,
      `
        - [Vision](#vision)
        - [Speech](#speech)
        - [Touch](#touch)

        ## Vision
        - [Amber](https://example.org/amber)
        ## Speech
        - [Birch](https://example.org/birch)
        ## Touch
        - [Cedar](https://example.org/cedar)
        ## Smell, which the contents miss
        - [Delta](https://example.org/delta)
      `,
    ],
    good: [
      `
        - [Vision](#vision)
        - [Speech](#speech)
        - [Touch](#touch)

        ## Vision
        - [Amber](https://example.org/amber)
        ## Speech
        - [Birch](https://example.org/birch)
        ## Touch
        - [Cedar](https://example.org/cedar)
        ## Contributing
        Contents need not list headings without papers.
      `,
    ],
  },

  *check(context) {
    const links = contentsOf(context)
    if (!links.length) return
    yield* wrongLinks(links, context)
    yield* missingHeadings(links, context)
  },
})

function contentsOf({ facts: { inPageLinks }, papers }: RuleContext): InPageLink[] {
  const line = papers[0]?.place.line ?? 0
  const links = inPageLinks.filter(({ isItem, place }) => isItem && place.line < line)
  return links.length > 2 ? links : []
}

function* wrongLinks(
  links: InPageLink[],
  { facts: { headings } }: RuleContext,
): Generator<Finding> {
  const linked = new Set(links.map(({ anchor }) => anchorKey(anchor)))
  const byAnchor = new Map(headings.map((heading) => [heading.anchor, heading]))
  const byTitle = groupBy(headings, ({ title }) => titleKey(title))
  for (const { text, anchor, place } of links) {
    const target = byAnchor.get(anchorKey(anchor))
    const named = byTitle.get(titleKey(text)) ?? []
    const [expected] = named
    if (target && expected && !named.includes(target) && !linked.has(expected.anchor))
      yield {
        message: `Unexpected link \`${text}\` to #${target.anchor}, expected #${expected.anchor}`,
        place,
      }
  }
}

function* missingHeadings(links: InPageLink[], context: RuleContext): Generator<Finding> {
  const linked = new Set(links.map(({ anchor }) => anchorKey(anchor)))
  const names = links.map(({ text }) => titleKey(text)).filter(Boolean)
  const anchors = new Set(context.facts.headings.map(({ anchor }) => anchor))
  const sections = context.list.sections.filter(({ anchor }) => anchors.has(anchor))
  const filled = new Set(context.papers.flatMap(({ section }) => section))
  for (const siblings of groupBy(sections, ({ path }) => path.slice(0, -1).join('\n')).values()) {
    const listed = siblings.filter(({ anchor, aliases }) =>
      [anchor, ...aliases].some((each) => linked.has(anchorKey(each))),
    )
    if (listed.length < 3 || listed.length < siblings.length * 0.75) continue
    for (const section of siblings) {
      const { anchor, title, papers, place } = section
      // If a link has its name, the link itself is reported.
      const isNamed = names.some((name) => titleKey(title).endsWith(name))
      if (!listed.includes(section) && !isNamed && (papers.length || filled.has(title)))
        yield {
          message: `Unexpected heading \`${title}\` missing from the table of contents, expected a link to #${anchor} there`,
          place,
        }
    }
  }
}
