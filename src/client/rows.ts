import { fold } from '../model/fold.ts'
import type { Row } from '../model/query.ts'
import { facets, queryOf } from '../model/query.ts'
import type { Filtered } from './filter.ts'

/** A section of the page, and the link that leads to it from the contents. */
export interface PageSection {
  element: Element | null
  link: HTMLAnchorElement
  anchor: string
  /** How many sections stand around it. */
  depth: number
}

/** A row together with where it stands. */
export interface PageRow extends Row {
  element: HTMLElement
  /** The sections around it. */
  sections: PageSection[]
}

/** What the page says, read off it once: the page is the database. */
export interface PageList {
  sections: PageSection[]
  rows: PageRow[]
  /** The language of each value that is not in the page's. */
  langs: Map<string, string>
}

/** Reads the sections that the contents lead to, and the rows in `main`. */
export function readList(main: HTMLElement, contents: HTMLElement): PageList {
  const langs = new Map<string, string>()
  const sections = Array.from(contents.querySelectorAll('a'), (link): PageSection => {
    const anchor = decodeURIComponent(link.hash.slice(1))
    const heading = document.getElementById(anchor)
    return {
      anchor,
      link,
      depth: Number(heading?.tagName[1]) - 2,
      element: heading?.parentElement ?? null,
    }
  })
  const byElement = new Map(sections.map((section) => [section.element, section]))
  const rows = Array.from(main.querySelectorAll<HTMLElement>('ol > li'), (element) => {
    const row: PageRow = { ...queryOf(), date: '', element, sections: [] }
    // what its links are called (`Code`, `Video`) and where else it stands says nothing of the paper
    for (const part of element.children)
      if (!/links|also/.test(part.className)) row.text += ` ${part.textContent}`
    for (
      let around: Element | null = element;
      around && around !== main;
      around = around.parentElement
    ) {
      const section = byElement.get(around)
      if (!section) continue
      row.sections.push(section)
      row.section.push(section.anchor)
      row.text += ` ${section.link.text}`
    }
    row.text = fold(row.text.replace(/\s+/g, ' '))
    for (const link of element.querySelectorAll<HTMLAnchorElement>('.facts a')) {
      const params = new URLSearchParams(link.search)
      for (const facet of facets) row[facet].push(...params.getAll(facet))
      langs.set(link.text, link.lang)
      row.date ||= link.dataset.date ?? ''
    }
    row.date ||= row.year[0] ?? ''
    if (element.dataset.has) row.has.push(element.dataset.has)
    return row
  })
  return { sections, rows, langs }
}

/** Leaves only the visible rows on the page, and the sections that hold some; the contents count along. */
export function showRows({ rows, sections }: PageList, { visible, shown }: Filtered): void {
  const counts = new Map<PageSection, number>()
  rows.forEach(({ element, sections }, index) => {
    const hidden = !visible[index]
    // writing what is there already would cost a layout
    if (element.hidden !== hidden) element.hidden = hidden
    if (!hidden) for (const section of sections) counts.set(section, (counts.get(section) ?? 0) + 1)
  })
  for (const section of sections) {
    const { element, link } = section
    const count = counts.get(section) ?? 0
    element?.toggleAttribute('hidden', !count && shown < rows.length)
    const figure = link.nextElementSibling
    if (!figure || figure.textContent === String(count)) continue
    figure.textContent = String(count)
    link.classList.toggle('none', !count)
  }
}
