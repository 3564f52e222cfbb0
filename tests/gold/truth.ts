import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'

const lookedAt = JSON.parse(
  readFileSync(new URL('looked-at.json', import.meta.url), 'utf8'),
) as string[]

/** What a person wrote down about a window of a public list; `…Alt` are further right answers. */
export interface Written {
  file: string
  repository: string
  commit: string
  path: string
  fromLine: number
  toLine: number
  entries: WrittenEntry[]
  nonEntries?: { line: number; optional?: boolean }[]
}

interface WrittenEntry {
  line: number
  endLine?: number
  section: string[]
  sectionAlt?: string[][] | string[]
  group?: string | string[]
  groupAlt?: string | string[]
  title: string
  titleAlt?: string[]
  url: string | null
  urlAlt?: (string | null)[]
  authors?: string[] | null
  authorsAlt?: string[][]
  orgs?: string[] | null
  orgsAlt?: string[][] | string[]
  note: string | null
  noteAlt?: (string | null)[]
  noteOptional?: boolean
  venue: string | null
  venueAlt?: (string | null)[]
  year: number | null
  yearAlt?: (number | null)[]
  links?: { url: string; inNote?: boolean }[]
}

/** The right answers for one entry, each a hash, so that the list's own words are not kept. */
export interface Answers {
  line: number
  endLine: number
  title: string[]
  url: string[]
  note: string[] | null
  leaf: string[]
  orgs: string[]
  authors: string[]
  venue: string[]
  year: string[]
  links: string[]
  linksInNote: string[]
}

export interface Truth {
  file: string
  repository: string
  commit: string
  path: string
  fromLine: number
  toLine: number
  /** Lines that may be read as entries or not. */
  optional: number[]
  entries: Answers[]
}

/** Text is compared by its letters and digits. */
export const wordsOf = (value: string | null | undefined): string =>
  (value ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

/** Nothing stays nothing, so that "none is right" can be told from "this is right". */
export const hashOf = (value: string): string =>
  value === '' ? '' : createHash('sha256').update(value).digest('hex').slice(0, 14)

const hashes = (values: string[]): string[] => [...new Set(values.map(hashOf))]
const listOf = (value: string | string[] | undefined): string[] =>
  value === undefined ? [] : [value].flat(2)
const pathsOf = (value: string[][] | string[] | undefined): string[][] =>
  !value?.length ? [] : Array.isArray(value[0]) ? (value as string[][]) : [value as string[]]

export const setKey = (names: string[]): string =>
  names.map(wordsOf).filter(Boolean).toSorted().join('|')
export const peopleKey = (names: string[]): string =>
  wordsOf(names.filter((name) => !/^(?:et al\.?|等|others)$/i.test(name)).join(' '))

export function truthOf(written: Written): Truth {
  const { file, repository, commit, path, fromLine, toLine } = written
  return {
    file,
    repository,
    commit,
    path,
    fromLine,
    toLine,
    optional: (written.nonEntries ?? []).flatMap(({ line, optional }) => (optional ? [line] : [])),
    entries: written.entries.map(answersOf),
  }
}

function answersOf(entry: WrittenEntry): Answers {
  const groups = [...listOf(entry.group), ...listOf(entry.groupAlt)]
  const leaves = [entry.section, ...pathsOf(entry.sectionAlt)].map((path) => path.at(-1) ?? '')
  const links = entry.links ?? []
  const venues = [entry.venue, ...(entry.venueAlt ?? [])]
  return {
    line: entry.line,
    endLine: entry.endLine ?? entry.line,
    title: hashes([entry.title, ...(entry.titleAlt ?? [])].map(wordsOf)),
    url: hashes([entry.url, ...(entry.urlAlt ?? [])].map((url) => (url ?? '').trim())),
    note: entry.noteOptional ? null : hashes([entry.note, ...(entry.noteAlt ?? [])].map(wordsOf)),
    leaf: hashes([...leaves, ...groups].map(wordsOf)),
    orgs: hashes([entry.orgs ?? [], ...pathsOf(entry.orgsAlt)].map(setKey)),
    authors: hashes([entry.authors ?? [], ...(entry.authorsAlt ?? [])].map(peopleKey)),
    venue: hashes(
      venues.flatMap((venue) => [
        wordsOf(venue),
        ...(venue && entry.year ? [wordsOf(`${venue}${entry.year}`)] : []),
      ]),
    ),
    year: [entry.year, ...(entry.yearAlt ?? [])].map((year) => (year === null ? '' : String(year))),
    links: hashes(links.map(({ url }) => url.trim())),
    linksInNote: hashes(links.filter(({ inNote }) => inNote).map(({ url }) => url.trim())),
  }
}

/** One half of the lists is for development, the other is only scored: for ever, by the name. */
export const isBlind = ({
  repository,
  path,
  file,
}: Pick<Truth, 'repository' | 'path' | 'file'>): boolean =>
  !lookedAt.includes(file) &&
  Number.parseInt(
    createHash('sha256').update(`${repository}/${path}`).digest('hex').slice(0, 2),
    16,
  ) %
    2 ===
    1
