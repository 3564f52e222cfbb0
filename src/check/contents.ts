import type { Section } from '../list.ts'
import { anchorKey, contentsOf } from './anchors.ts'
import { titleKey } from './identity.ts'
import type { Finding, Subject } from './subject.ts'

/** A table of contents that leaves out a heading whose neighbours it has, or whose link leads to another heading than it names. */
export function* contents(subject: Subject): Generator<Finding> {
  const links = contentsOf(subject)
  if (!links.length) return
  const { headings } = subject.landmarks
  const linked = new Set(links.map(({ anchor }) => anchorKey(anchor)))

  for (const { text, anchor, place } of links) {
    const target = headings.find((heading) => heading.anchor === anchorKey(anchor))
    const named = headings.filter(({ title }) => titleKey(title) === titleKey(text))
    const [meant] = named
    if (target && meant && !named.includes(target) && !linked.has(meant.anchor))
      yield { message: `Unexpected link to #${target.anchor} named \`${text}\`, expected #${meant.anchor}`, place }
  }

  const names = links.map(({ text }) => titleKey(text)).filter(Boolean)
  for (const siblings of siblingsOf(subject.list.sections, new Set(headings.map(({ anchor }) => anchor)))) {
    const known = siblings.filter(({ anchor, aliases }) => [anchor, ...aliases].some((each) => linked.has(anchorKey(each))))
    if (known.length < 3 || known.length < siblings.length * 0.75) continue
    for (const { anchor, title, papers, place } of siblings.filter((section) => !known.includes(section)))
      // One that is named has a link that leads elsewhere, which is told of the link.
      if (!names.some((name) => titleKey(title).endsWith(name)) && (papers.length || subject.papers.some(({ section }) => section.includes(title))))
        yield { message: `Unexpected heading \`${title}\` that the contents leave out, expected a link to #${anchor} in them`, place }
  }
}

/** Sections with a heading, by the one above them. */
function siblingsOf(sections: Section[], anchors: Set<string>): Section[][] {
  const groups = new Map<string, Section[]>()
  for (const section of sections) {
    if (!anchors.has(section.anchor)) continue
    const above = section.path.slice(0, -1).join('\n')
    groups.set(above, [...(groups.get(above) ?? []), section])
  }
  return [...groups.values()]
}
