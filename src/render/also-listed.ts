import { samePapersIn } from '../model/identity.ts'
import type { Paper, Section } from '../model/list.ts'

/** One place of a paper: its anchor, and the name of its section, with the section around it where several share the name. */
export interface Listing {
  id: string
  section: string
}

/** For each paper that is listed in several sections, its other places. */
export function alsoListed(sections: Section[]): (paper: Paper) => Listing[] {
  const titles = sections.map(({ title }) => title)
  const isCommon = (title: string): boolean => titles.indexOf(title) !== titles.lastIndexOf(title)
  const nameOf = ({ title, path }: Section): string =>
    isCommon(title) ? path.slice(-2).join(' › ') : title
  const homes = new Map(
    sections.flatMap((section) => section.papers.map((paper) => [paper, section] as const)),
  )
  const groups = new Map(
    samePapersIn([...homes.keys()]).flatMap((group) =>
      group.map((paper) => [paper, group] as const),
    ),
  )
  return (paper) =>
    (groups.get(paper) ?? []).flatMap((other) => {
      const section = homes.get(other)
      return !section || section === homes.get(paper)
        ? []
        : [{ id: other.id, section: nameOf(section) }]
    })
}
