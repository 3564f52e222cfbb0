import { readAuthors } from '../field/authors.ts'
import { isInstitution } from '../field/institutions.ts'
import { bare, isIcon, isLabel } from '../field/labels.ts'
import { isKnownVenue, readPublication } from '../field/venue.ts'
import { readTitle } from '../field/title.ts'
import type { Atom } from '../label/atoms.ts'
import type { Labelled } from '../label/label.ts'
import { answers } from '../lexicon/answers.ts'
import { fieldNameOf } from '../lexicon/field-names.ts'
import { keyOf } from '../lexicon/lexicon.ts'
import { topics } from '../lexicon/topics.ts'
import { isBare, joined, lineOf as lineOfSpans, wordsOf, type Line, type Span } from '../line.ts'
import { slice, trim } from '../slice.ts'
import { locatedIn, rangeOf, type Located } from '../located.ts'
import { isOutward } from '../records/record.ts'
import { isInPage } from '../url.ts'
import type { Draft } from './draft.ts'
import { primaryOf } from './primary-link.ts'
import { merged, published, publishedAt, publishedByName, type Published } from './published.ts'
import { closedLine, isVenueByPlace, runsOf, type Run } from './runs.ts'

/**
 * Builds the fields of an entry from the path of its record. Returns null if no atom is a title.
 */
export function draftOf(labelled: Labelled): Draft | null {
  const runs = joinHeads(runsOf(labelled))
  const lineOf = ({ part }: Run): Line =>
    labelled.record.parts[part]?.line ?? { spans: [], shape: '' }
  const wordsIn = (run: Run): Line => trim(slice(lineOf(run), run.from, run.to))
  // Includes the full stop of a trailing initial.
  const withInitial = (run: Run): Line =>
    /(?:^|[\s.-])\p{Lu}\.$/u.test(lineOf(run).shape.slice(run.from, run.to + 1))
      ? trim(slice(lineOf(run), run.from, run.to + 1))
      : wordsIn(run)
  const isVenueColumn = ({ part }: Run): boolean =>
    fieldNameOf(labelled.record.parts[part]?.header ?? '') === 'venue'
  const of = (field: Run['field']): Run[] => runs.filter((run) => run.field === field)
  const titles = of('T')
  if (!titles.length) return null

  const { title, link: titleLink } = titleOf(titles, lineOf)
  const notes = of('N').map((run) => closedLine(lineOf(run), run))
  const labelledLinks = of('L').flatMap(linksOfRun)
  const authors = of('A').flatMap((run) => authorsOf(withInitial(run)))
  const [licences, makers] = [of('O').filter(isLicence), of('O').filter((run) => !isLicence(run))]
  const tagged = [...of('G'), ...licences].flatMap(({ atoms }) => atoms)
  const places = makers.flatMap((run) => spansOf(run).map(wordsIn))
  // The model cannot separate organisations from common topics, so the lexicon decides.
  const isTopic = (line: Line): boolean => topics.has(keyOf(wordsOf(line)))
  const tags = [
    ...places.filter(isTopic).flatMap((line) => locatedIn(line, [wordsOf(line)])),
    ...tagged
      .filter(isTag)
      .map((atom) => ({ value: bare(atom.text), start: atom.start, end: atom.end })),
  ]
  const { done } = labelled.record
  if (done) tags.push({ value: 'done', ...done })
  // A known venue takes precedence over one that only its position identifies.
  const publication = of('V')
    .map((run) => publishedIn(run, wordsIn(run), isVenueColumn(run)))
    .toSorted((a, b) => Number(isKnown(b)) - Number(isKnown(a)))
    .reduce<Published | null>(merged, null)
  const maker = publication?.venue && makerIn(publication.venue.value)
  if (maker) {
    const run = of('V').find((each) => wordsOf(wordsIn(each)).includes(maker))
    const line = run && wordsIn(run)
    const at = line?.shape.indexOf(maker) ?? -1
    if (line && at >= 0) places.push(slice(line, at, at + maker.length))
    publication.venue = null
  }
  const others = runs
    .filter(({ field }) => field !== 'N' && field !== 'L')
    .flatMap(({ atoms }) => atoms.flatMap(linkOf))
  const links = unique([...labelledLinks, ...others].sort((a, b) => a.start - b.start)).filter(
    (link) => link !== titleLink,
  )
  // An author's homepage is not the paper's URL.
  const homes = new Set(of('A').flatMap(({ atoms }) => atoms.flatMap(linkOf)))
  const primary = titleLink
    ? { primary: null, publication: null }
    : primaryOf(links.filter((each) => !homes.has(each)))
  const link = titleLink ?? primary.primary
  const named = places.filter((line) => !isTopic(line))
  return {
    title,
    head: titleLink ? null : headOf(titles[0] as Run, lineOf(titles[0] as Run)),
    link: link && isInPage(link.target ?? '') ? null : link,
    note: joined([...notes, ...labelled.record.footnotes]),
    isGrouped: /[(（]/.test(of('N')[0]?.atoms[0]?.bracket ?? ''),
    orgs: named.length ? listed(named) : null,
    publication: merged(publication, primary.publication),
    authors,
    links: links.filter((each) => each !== link),
    tags,
  }
}

const isKnown = (found: Published | null): boolean =>
  isKnownVenue({
    venue: found?.venue?.value ?? null,
    year: found?.year?.value ?? null,
    month: null,
  })

/** Returns the organisation printed in place of a venue, `(Alibaba 2018)`, or null for a venue. */
const makerIn = (venue: string): string | null =>
  isInstitution(venue) && !isKnownVenue({ venue, year: null, month: null }) ? venue : null

/** `MIT` in a code span is a licence. */
const isLicence = ({ atoms }: Run): boolean =>
  atoms.every(({ kind, text }) => kind === 'code' && text === 'MIT')

/** Adjacent code spans are separate names. */
const spansOf = (run: Run): Run[] =>
  run.atoms.every(({ kind }) => kind === 'code')
    ? run.atoms.map((atom) => ({ ...run, from: atom.from, to: atom.to, atoms: [atom] }))
    : [run]

/**
 * Joins `(Organisation: note)` into one note. Whether its head is an organisation is decided once
 * the whole list is known.
 */
function joinHeads(runs: Run[]): Run[] {
  return runs.filter((run, index) => {
    const next = runs[index + 1]
    const [last] = run.atoms.slice(-1)
    const [first] = next?.atoms ?? []
    const isHead =
      (run.field === 'O' || run.field === 'G') &&
      next?.field === 'N' &&
      next.part === run.part &&
      first?.separator.startsWith(':') &&
      first.bracket === last?.bracket &&
      /[(（]/.test(first.bracket)
    if (!isHead) return true
    next.from = run.from
    next.atoms.unshift(...run.atoms)
    return false
  })
}

function titleOf(
  titles: Run[],
  lineOf: (run: Run) => Line,
): { title: Located<string>; link: Span | null } {
  const atoms = titles.flatMap((run) => run.atoms)
  const said = atoms.filter(
    ({ kind, text }) => kind !== 'image' && /[\p{L}\p{N}]/u.test(text) && !isIcon(text),
  )
  const link = said.flatMap(linkOf).find(({ isBadge }) => !isBadge) ?? null
  if (link && said.length === 1 && said[0]?.kind === 'link') {
    const { start, end } = link.words ?? link
    return { title: { value: readTitle(link.text), start, end }, link }
  }
  const whole = joined(titles.map((run) => closedLine(lineOf(run), run)))
  const line = trim(slice(whole, 0, whole.shape.replace(/[.。]\s*$/, '').length))
  const { start, end } = rangeOf(line) ?? { start: 0, end: 0 }
  return { title: { value: readTitle(wordsOf(line)), start, end }, link }
}

/** The maximum length of a work's short name, in characters. */
const longestName = 24

function headOf({ atoms }: Run, line: Line): Draft['head'] {
  const [name, next] = atoms
  const last = atoms.at(-1)
  if (!name || !next || !last || name.look !== 'strong' || next.look === 'strong') return null
  const isName = name.text.length <= longestName && name.text.split(/\s+/).length <= 2
  return isName && next.separator === '_'
    ? {
        name: { value: name.text, start: name.start, end: name.end },
        words: trim(slice(line, next.from, last.to)),
      }
    : null
}

/** The link that an atom is, or from whose text it was cut. */
const linkOf = ({ kind, span }: Atom): Span[] => {
  const link = kind === 'link' ? span : (span?.within ?? null)
  return link && isOutward(link) ? [link] : []
}

/**
 * The links of a run. A bare URL or badge takes the words before it as its label:
 * `Code: https://…`.
 */
function linksOfRun({ atoms }: Run): Span[] {
  let label = ''
  return atoms.flatMap((atom) => {
    if (atom.kind === 'text' && !atom.span?.within) label = atom.text.length <= 60 ? atom.text : ''
    return linkOf(atom).map((link) =>
      label && (isBare(link) || link.isBadge)
        ? { ...link, text: `[${label.replace(/[\s:：]+$/, '')}]` }
        : link,
    )
  })
}

function authorsOf(all: Line): Located<string>[] {
  // Names contain no colon; words before one are the work: `YOLO: Redmon, J.`
  const colon = Math.max(all.shape.lastIndexOf(':'), all.shape.lastIndexOf('：'))
  const line = trim(slice(all, colon + 1))
  const words = wordsOf(line)
  const names =
    readAuthors(words, true) ??
    words
      .split(/\s*[,，、;；]\s*|\s+and\s+/)
      .filter((name) => /\p{L}/u.test(name) && !isLabel(name))
  return locatedIn(line, names)
}

/** @param isColumn whether the line is a cell in a column of venues */
function publishedIn(run: Run, line: Line, isColumn: boolean): Published | null {
  const [image] = run.atoms
  if (image?.kind === 'image') {
    const read = readPublication(image.text, true)
    return read && publishedAt(read, image)
  }
  const whole = published(line, true)
  if (whole) return whole
  if (isVenueByPlace(run.atoms) || isColumn) return publishedByName(line)
  return run.atoms.reduce<Published | null>((found, atom) => {
    const part = trim(slice(line, atom.from - run.from, atom.to - run.from))
    return merged(found, published(part, true))
  }, null)
}

const isTag = ({ kind, text }: Atom): boolean =>
  kind !== 'image' &&
  !answers.has(keyOf(text)) &&
  /\p{L}/u.test(text) &&
  bare(text).length <= 40 &&
  (kind !== 'link' || isInstitution(text) || text.length < 24)

/** Joins names printed in several places into one comma-separated line. */
const listed = (lines: Line[]): Line =>
  lineOfSpans(
    lines.flatMap(({ spans }, index) =>
      index
        ? [{ ...(spans[0] as Span), kind: 'text', text: ', ', offsets: null }, ...spans]
        : spans,
    ),
  )

function unique(links: Span[]): Span[] {
  const seen = new Set<number>()
  return links.filter(({ start }) => !seen.has(start) && seen.add(start))
}
