import type { Paper } from '../src/model/list.ts'

/** A place, for tests that read none. */
export const place = { path: 'list.md', line: 1, column: 1, endLine: 1, endColumn: 2 }

/** A paper with nothing but an id, a title, an address and what is given. */
export const paperOf = (given: Partial<Paper> = {}): Paper => ({
  id: 'p',
  section: [],
  title: 'T',
  link: 'https://example.org/',
  orgs: [],
  note: [],
  venue: null,
  year: null,
  date: null,
  authors: [],
  links: [],
  tags: [],
  properties: [],
  arxivId: null,
  doi: null,
  place,
  places: {
    title: place,
    link: null,
    orgs: [],
    note: null,
    venue: null,
    year: null,
    date: null,
    authors: [],
    links: [],
    tags: [],
    properties: [],
  },
  ...given,
})
