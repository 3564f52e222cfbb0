import { anchorKey, contentsOf } from './anchors.ts'
import { grouped } from './grouped.ts'
import { titleKey } from './identity.ts'
import type { Finding, Subject } from './subject.ts'

/** A table of contents that leaves out a heading whose neighbours it has, or whose link leads to another heading than it names. */
export function* contents(subject: Subject): Generator<Finding> {
  const links = contentsOf(subject)
  if (!links.length) return
  const { headings } = subject.landmarks
  const linked = new Set(links.map(({ anchor }) => anchorKey(anchor)))

  const byAnchor = new Map(headings.map((heading) => [heading.anchor, heading]))
  const byTitle = grouped(headings, ({ title }) => titleKey(title))
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
  const titled = subject.list.sections.filter(({ anchor }) => byAnchor.has(anchor))
  const filled = new Set(subject.papers.flatMap(({ section }) => section))
  for (const siblings of grouped(titled, ({ path }) => path.slice(0, -1).join('\n')).values()) {
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
