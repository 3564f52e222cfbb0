import type { Heading } from '../model/document.ts'
import type { Section } from '../model/list.ts'
import { anchorKey } from './anchors.ts'
import type { Finding, RuleContext } from './context.ts'

/** Two headings of one section with the same title: whoever adds to one does not see the other. */
export function* duplicateHeading({
  list: { sections },
  facts: { headings },
}: RuleContext): Generator<Finding> {
  const anchors = new Set(headings.map(({ anchor }) => anchor))
  const last = new Map<string, Section>()
  const first = new Map<string, { section: Section; above: Section | undefined }>()
  for (const section of sections) {
    const key = section.path.join('\n')
    const above = last.get(section.path.slice(0, -1).join('\n'))
    last.set(key, section)
    const before = first.get(key)
    if (!before) first.set(key, { section, above })
    // Below two headings of one title, the same titles are no second problem.
    else if (section.title && anchors.has(section.anchor) && above === before.above)
      yield {
        message: `Unexpected heading \`${section.title}\` again, expected another title than that of line ${before.section.place.line}: its anchor is #${section.anchor}`,
        place: section.place,
      }
  }
}

/** Links to `#survey-1`, which is the second `Survey` only as long as no other comes before it. */
export function* shiftingAnchor({
  facts: { headings, inPageLinks },
}: RuleContext): Generator<Finding> {
  const numbered = new Map<string, Heading>()
  const anchors = new Set(headings.map(({ anchor }) => anchor))
  for (const heading of headings) {
    const [, plain = '', number] = /^(.*)-(\d+)$/.exec(heading.anchor) ?? []
    if (number !== undefined && anchors.has(plain) && !heading.title.endsWith(number))
      numbered.set(heading.anchor, heading)
  }
  for (const { anchor, place } of inPageLinks) {
    const heading = numbered.get(anchorKey(anchor))
    if (heading)
      yield {
        message: `Unexpected link to #${heading.anchor}, expected a heading with a title of its own: the number counts the headings \`${heading.title}\` above it`,
        place,
      }
  }
}
