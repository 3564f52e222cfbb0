import { isInstitution } from '../field/institutions.ts'
import { bare } from '../field/labels.ts'
import type { Atom } from '../label/atom.ts'
import type { Labelled } from '../label/label.ts'
import { answers, topics } from '../lexicon/common-words.ts'
import { fieldNameOf } from '../lexicon/field-names.ts'
import { keyOf } from '../lexicon/lexicon.ts'
import { joined, lineOf as lineOfSpans, wordsOf, type Line, type Span } from '../line.ts'
import { locatedIn } from '../located.ts'
import { slice, trim } from '../slice.ts'
import { isInPage } from '../url.ts'
import type { Draft } from './draft.ts'
import { linkOf, linksOfRun, unique } from './links-of-run.ts'
import { authorsOf } from './authors-of.ts'
import { primaryOf } from './primary-link.ts'
import { isKnown, makerIn, publicationOf } from './publication-of.ts'
import { propertiesOf } from './properties-of.ts'
import { merged, type Published } from './published.ts'
import { closedLine, runsOf, type Run } from './runs.ts'
import { headOf, titleOf } from './title-of.ts'

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
  const runsWith = (field: Run['field']): Run[] => runs.filter((run) => run.field === field)
  const titles = runsWith('T')
  if (!titles.length) return null

  const next = runs[runs.indexOf(titles.at(-1) as Run) + 1]
  const isBeforeVenue = next?.field === 'V' && next.atoms[0]?.separator === '_'
  const { title, link: titleLink } = titleOf(titles, lineOf, isBeforeVenue)
  // Lines that a break, a paragraph or a nested bullet begins stay lines of the note.
  const isBroken = (run: Run, before: Run | undefined): boolean => {
    const parts = labelled.record.parts.slice((before?.part ?? run.part) + 1, run.part + 1)
    return parts.some(({ role, line }) => line.isBroken || role === 'child' || role === 'para')
  }
  const notes = runsWith('N').map((run, index, all) => ({
    ...closedLine(lineOf(run), run),
    isBroken: isBroken(run, all[index - 1]),
  }))
  const labelledLinks = runsWith('L').flatMap(linksOfRun)
  const authorships = runsWith('A').map((run) => authorsOf(withInitial(run)))
  const [licences, makers] = [
    runsWith('O').filter(isLicence),
    runsWith('O').filter((run) => !isLicence(run)),
  ]
  const tagAtoms = [...runsWith('G'), ...licences].flatMap(({ atoms }) => atoms)
  const orgLines = makers.flatMap((run) => spansOf(run).map(wordsIn))
  // The model cannot separate organisations from common topics, so the lexicon decides.
  const isTopic = (line: Line): boolean => topics.has(keyOf(wordsOf(line)))
  const tags = [
    ...orgLines.filter(isTopic).flatMap((line) => locatedIn(line, [wordsOf(line)])),
    ...tagAtoms
      .filter(isTag)
      .map((atom) => ({ value: bare(atom.text), start: atom.start, end: atom.end })),
  ]
  const { done } = labelled.record
  if (done) tags.push({ value: 'done', ...done })
  // A known venue takes precedence over one that only its position identifies.
  const publication = runsWith('V')
    .map((run) => publicationOf(run, wordsIn(run), isVenueColumn(run)))
    .toSorted((a, b) => Number(isKnown(b)) - Number(isKnown(a)))
    .reduce<Published | null>(merged, null)
  const maker = publication?.venue && makerIn(publication.venue.value)
  if (maker) {
    const run = runsWith('V').find((each) => wordsOf(wordsIn(each)).includes(maker))
    const line = run && wordsIn(run)
    const at = line?.shape.indexOf(maker) ?? -1
    if (line && at >= 0) orgLines.push(slice(line, at, at + maker.length))
    publication.venue = null
  }
  const others = runs
    .filter(({ field }) => field !== 'N' && field !== 'L')
    .flatMap(({ atoms }) => atoms.flatMap(linkOf))
  const links = unique([...labelledLinks, ...others].sort((a, b) => a.start - b.start)).filter(
    (link) => link !== titleLink,
  )
  // An author's homepage is not the paper's URL.
  const isPerson = (atom: Atom): boolean =>
    labelled.facts[labelled.atoms.indexOf(atom)]?.isPerson === true
  const homepages = new Set(
    runsWith('A').flatMap(({ atoms }) =>
      atoms.length > 1 || atoms.some(isPerson) ? atoms.flatMap(linkOf) : [],
    ),
  )
  const primary = titleLink
    ? { primary: null, publication: null }
    : primaryOf(links.filter((each) => !homepages.has(each)))
  const link = titleLink ?? primary.primary
  const orgs = orgLines.filter((line) => !isTopic(line))
  return {
    title,
    head: titleLink ? null : headOf(titles[0] as Run, lineOf(titles[0] as Run)),
    link: link && isInPage(link.target ?? '') ? null : link,
    note: joined([
      ...notes,
      ...labelled.record.footnotes.map((line) => ({ ...line, isBroken: true })),
    ]),
    isGrouped: /[(（]/.test(runsWith('N')[0]?.atoms[0]?.bracket ?? ''),
    orgs: orgs.length ? listed(orgs) : null,
    publication: authorships
      .map((each) => each.publication)
      .reduce(merged, merged(publication, primary.publication)),
    authors: authorships.flatMap(({ authors }) => authors),
    links: links.filter((each) => each !== link),
    tags,
    properties: propertiesOf(labelled, runs),
  }
}

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
