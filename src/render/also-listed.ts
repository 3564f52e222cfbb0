import { fold } from '../model/fold.ts'
import type { Paper, Section } from '../model/list.ts'

/** A place of a paper in its list: its anchor there, and what its section is called, with the one around it where several have the title. */
export interface Listing {
  id: string
  section: string
}

/**
 * For each paper that stands in several sections, by its anchor, its other places.
 * The same arXiv id or DOI is the same paper, as are the same title and address.
 */
export function alsoListed(sections: Section[]): (paper: Paper) => Listing[] {
  const titles = sections.map(({ title }) => title)
  const isCommon = (title: string): boolean => titles.indexOf(title) !== titles.lastIndexOf(title)
  const nameOf = ({ title, path }: Section): string =>
    isCommon(title) ? path.slice(-2).join(' › ') : title
  const places = new Map<string, { paper: Paper; section: Section }[]>()
  for (const section of sections)
    for (const paper of section.papers) {
      const same = places.get(identityOf(paper)) ?? []
      places.set(identityOf(paper), [...same, { paper, section }])
    }
  return (paper) => {
    const all = places.get(identityOf(paper)) ?? []
    const own = all.find((place) => place.paper === paper)?.section
    return all.flatMap((place) =>
      place.section === own ? [] : [{ id: place.paper.id, section: nameOf(place.section) }],
    )
  }
}

function identityOf({ arxivId, doi, title, link }: Paper): string {
  return arxivId ?? doi?.toLowerCase() ?? `${fold(title)} ${link}`
}
