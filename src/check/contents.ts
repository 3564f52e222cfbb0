import { anchorKey, contentsOf } from './anchors.ts'
import { groupBy } from '../model/collections.ts'
import { titleKey } from './identity.ts'
import type { Finding, RuleContext } from './context.ts'

/** A table of contents that leaves out a heading whose neighbours it has, or whose link leads to another heading than it names. */
export function* contents(context: RuleContext): Generator<Finding> {
  const links = contentsOf(context)
  if (!links.length) return
  const { headings } = context.facts
  const linked = new Set(links.map(({ anchor }) => anchorKey(anchor)))

  const byAnchor = new Map(headings.map((heading) => [heading.anchor, heading]))
  const byTitle = groupBy(headings, ({ title }) => titleKey(title))
  for (const { text, anchor, place } of links) {
    const target = byAnchor.get(anchorKey(anchor))
    const named = byTitle.get(titleKey(text)) ?? []
    const [meant] = named
    if (target && meant && !named.includes(target) && !linked.has(meant.anchor))
      yield {
        message: `Unexpected link to #${target.anchor} named \`${text}\`, expected #${meant.anchor}`,
        place,
      }
  }

  const names = links.map(({ text }) => titleKey(text)).filter(Boolean)
  const titled = context.list.sections.filter(({ anchor }) => byAnchor.has(anchor))
  const filled = new Set(context.papers.flatMap(({ section }) => section))
  for (const siblings of groupBy(titled, ({ path }) => path.slice(0, -1).join('\n')).values()) {
    const known = siblings.filter(({ anchor, aliases }) =>
      [anchor, ...aliases].some((each) => linked.has(anchorKey(each))),
    )
    if (known.length < 3 || known.length < siblings.length * 0.75) continue
    for (const { anchor, title, papers, place } of siblings.filter(
      (section) => !known.includes(section),
    ))
      // One that is named has a link that leads elsewhere, which is told of the link.
      if (
        !names.some((name) => titleKey(title).endsWith(name)) &&
        (papers.length || filled.has(title))
      )
        yield {
          message: `Unexpected heading \`${title}\` that the contents leave out, expected a link to #${anchor} in them`,
          place,
        }
  }
}
