import { facets, queryOf } from '../model/query.ts'
import type { Normalize, Part, Row } from '../model/query.ts'
import { searchedValues } from '../model/terms.ts'
import type { Filtered } from './filter.ts'

/** A section of the page, and the link that leads to it from the contents. */
export interface PageSection {
  element: Element | null
  link: HTMLAnchorElement
  anchor: string
}

/** A row together with where it is. */
export interface PageRow extends Row {
  element: HTMLElement
  /** The `<ol>` that it is in while the list has its own order. */
  home: HTMLElement | null
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

/**
 * Reads the sections that the contents lead to, and the rows in `main`.
 * @param normalize is used on all that a search compares
 */
export function readList(main: Element, contents: Element, normalize: Normalize): PageList {
  const sections = Array.from(
    contents.querySelectorAll<HTMLAnchorElement>('nav li > [href^="#"]'),
    readSection,
  )
  const byElement = new Map(sections.map((section) => [section.element, section]))
  const langs = new Map<string, string>()
  const onceForEachText = memoized(normalize)
  const rows = Array.from(main.querySelectorAll<HTMLElement>('li[id]'), (element): PageRow => {
    const around: PageSection[] = []
    for (let at: Element | null = element; at && at !== main; at = at.parentElement) {
      const section = byElement.get(at)
      if (section) around.push(section)
    }
    const values = queryOf({ section: around.map(({ anchor }) => anchor) })
    const writtenVenues: string[] = []
    let date = ''
    for (const link of element.querySelectorAll<HTMLAnchorElement>('.facts a')) {
      const params = new URLSearchParams(link.search)
      for (const facet of facets) values[facet].push(...params.getAll(facet))
      if (params.has('venue')) writtenVenues.push(link.text)
      langs.set(link.text, link.lang)
      date ||= link.dataset.date ?? ''
    }
    if (element.dataset.has) values.has.push(element.dataset.has)
    return {
      ...values,
      element,
      home: element.parentElement,
      sections: around,
      date: date || (values.year[0] ?? ''),
      text: normalize(textOf(element, around)),
      said: memoized((part: Part) =>
        normalize(element.querySelector(parts[part])?.textContent ?? ''),
      ),
      urls: once(() => urlsOf(element)),
      searched: searchedValues(
        { ...values, venue: [...values.venue, ...writtenVenues] },
        onceForEachText,
      ),
    }
  })
  return { sections, rows, langs }
}

/** The elements of a row's parts. */
export const parts: Record<Part, string> = { title: '.title', author: '.authors', note: '.note' }

/** The URLs of a row's links, other pages only. */
function urlsOf(row: HTMLElement): string[] {
  return Array.from(row.querySelectorAll<HTMLAnchorElement>('a[href^="http"]'), ({ href }) => href)
}

/** What a row's title says. */
export function titleOf(row: HTMLElement): string {
  return row.querySelector('.title')?.textContent.trim() ?? ''
}

function readSection(link: HTMLAnchorElement): PageSection {
  const anchor = decodeURIComponent(link.hash.slice(1))
  const heading = link.ownerDocument.getElementById(anchor)
  return {
    anchor,
    link,
    element: heading?.parentElement ?? null,
  }
}

/** Everything that a row says of its paper, and the titles of its sections. */
function textOf(row: HTMLElement, around: PageSection[]): string {
  // what its links are called (`Code`, `Video`) and where else it is listed says nothing of the paper
  const parts = Array.from(row.children).filter(
    ({ className }) => !/links|also|unfold/.test(className),
  )
  return [
    ...parts.map(({ textContent }) => textContent),
    ...around.map(({ link }) => link.text),
    ...wordsOfMath(row),
  ]
    .join(' ')
    .replace(/\s+/g, ' ')
}

/** `\pi_0` can be searched as `\pi_0` and as `pi0`; as `π0` it is on the page. */
const wordsOfMath = (row: HTMLElement): string[] =>
  Array.from(row.getElementsByTagName('math')).flatMap((math) => {
    const tex = math.getAttribute('alttext') ?? ''
    return [tex, tex.replace(/[\\{}_^]/g, '')]
  })

/** The same function, called once for each text: facets have few values in many rows. */
export function memoized<Key extends string>(make: (key: Key) => string): (key: Key) => string {
  const known = new Map<Key, string>()
  return (key) => {
    const made = known.get(key) ?? make(key)
    known.set(key, made)
    return made
  }
}

/** The same function, called once. */
function once<Result>(make: () => Result): () => Result {
  let made: { result: Result } | undefined
  return () => (made ??= { result: make() }).result
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
