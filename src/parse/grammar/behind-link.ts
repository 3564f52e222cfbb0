import { readAuthors } from '../field/authors.ts'
import { readInstitutions } from '../field/institutions.ts'
import { isLabel } from '../field/labels.ts'
import { joined, slice, trim, wordsOf, type Line, type Span } from '../line.ts'
import { placedIn, type Placed } from '../placed.ts'
import { readCitation } from './citation.ts'
import { takeCredits } from './credits.ts'
import type { Draft } from './grammar.ts'
import { groupAt, isLinks, type Group } from './groups.ts'
import { merged, published, type Published } from './published.ts'

/** What stands behind a linked title. */
type Behind = Pick<
  Draft,
  'note' | 'isGrouped' | 'publication' | 'links' | 'tags' | 'authors' | 'orgs'
>

/**
 * Reads what stands behind a linked title, in groups, behind a dash, as a citation or as a sentence:
 *
 *     - [Title](address) **[Deprecated]** - Note. ([Demo](address)) `MIT`
 */
export function behindLink(line: Line): Behind {
  const [status, word = ''] =
    /^\s*[[(（](archived|deprecated|unmaintained|discontinued|abandoned|obsolete|inactive|已归档|已废弃)[\])）]/i.exec(
      line.shape,
    ) ?? []
  const read = readRest(slice(line, status?.length ?? 0))
  return status === undefined
    ? read
    : { ...read, tags: [...placedIn(slice(line, 0, status.length), [word]), ...read.tags] }
}

function readRest(tail: Line): Behind {
  const links: Span[] = []
  const notes: Line[] = []
  const authors: Placed<string>[] = []
  let orgs: Line | null = null
  let publication: Published | null = null
  let printed = tail
  let rest = tail
  for (let group: Group | null; (group = groupAt(rest));) {
    const found: Published | null = publication ? null : publishedIn(group.inner)
    rest = group.rest
    if (isStatistics(group.inner)) printed = rest
    else if (isLinks(group.inner)) links.push(...linksIn(group.inner))
    else if (found?.venue && readInstitutions(found.venue.value)) {
      // `(Meta, 2024)`
      orgs = slice(group.inner, 0, group.inner.shape.search(/[\s,]+(?:19|20)\d\d$|$/))
      publication = { ...found, venue: null }
    } else if (found) publication = found
    else if (/\bet\.? al\b|\p{L},\s*(?:19|20)\d\d$/u.test(group.inner.shape) && !authors.length) {
      const credits = takeCredits(group.inner, true)
      if (credits.rest.shape) notes.push(group.inner)
      else authors.push(...credits.authors)
      if (!credits.rest.shape) publication = credits.publication
    } else notes.push(group.inner)
    if (!notes.length) printed = rest
  }
  // A group that runs on into prose, `(a fork) - Note`, belongs to the sentence.
  if (notes.length && !rest.shape.trim())
    return { note: joined(notes), isGrouped: true, publication, links, tags: [], authors, orgs }
  if (
    /^\s*(?:[,，]\s|\.\s+\p{Lu}|\||\n|\[)/u.test(printed.shape) ||
    trim(printed).spans[0]?.kind === 'link' ||
    printed.spans.some(({ look, text }) => look === 'emphasis' && /^[^.]*,|al\./.test(text))
  ) {
    const citation = readCitation([printed])
    return {
      ...citation,
      orgs: orgs ?? citation.orgs,
      isGrouped: false,
      authors: [...authors, ...citation.authors],
      publication: publication ?? citation.publication,
      links: [...links, ...citation.links],
    }
  }
  // `[Title](…) A. Author, B. Author. CVPR 2018`, `[Title](…) 10 Jun 2019 [arxiv](…)`: credits without a sign in front of them.
  const credited =
    /^\s*[\p{Lu}\d(]/u.test(printed.shape) && !/\s[-–—]\s|[:：]\s/.test(printed.shape)
      ? readCitation([printed])
      : null
  if (
    credited &&
    !credited.note.shape &&
    (credited.publication ||
      credited.authors.length > 1 ||
      credited.authors.some(({ value }) => /\p{Lu}\./u.test(value)))
  )
    return {
      ...credited,
      isGrouped: false,
      authors: [...authors, ...credited.authors],
      publication: publication ?? credited.publication,
      links: [...links, ...credited.links],
    }
  const trailers = splitTrailers(printed)
  const maker = makerOf(trailers.note)
  const dated = trailers.tags.find(({ value }) => /^(?:19|20)\d\d$/.test(value))
  return {
    ...trailers,
    note: maker ? joined([]) : trailers.note,
    tags: trailers.tags.filter((tag) => tag !== dated),
    isGrouped: false,
    publication: merged(
      publication,
      dated ? { venue: null, year: { ...dated, value: Number(dated.value) }, date: null } : null,
    ),
    links: [...links, ...trailers.links],
    authors: maker?.authors ?? authors,
    orgs: maker?.orgs ?? orgs,
  }
}

/** What a group says of where and when something appeared: `(NeurIPS2024)`, `(Oct., 2025 | CVPR 2026)`. */
function publishedIn(group: Line): Published | null {
  const parts = [...group.shape.matchAll(/[^|]+/g)].map(({ index, 0: part }) =>
    trim(slice(group, index, index + part.length)),
  )
  const read = parts.map((part) => published(part, /\d/.test(part.shape) && part.shape.length < 40))
  return read.every((each) => each !== null) ? read.reduce(merged, null) : null
}

/** `Jane Doe (Some University)`: who made it, and where they are. */
function makerOf(note: Line): { authors: Placed<string>[]; orgs: Line } | null {
  if (!/[)）]\.?$/.test(note.shape.slice(-2))) return null
  const [whole, names = '', org = ''] =
    /^([^()（）:：\uFFFC]{3,80}?)\s*[(（]([^()（）\uFFFC]{2,60})[)）]\.?$/.exec(note.shape) ?? []
  const people = whole === undefined ? null : readAuthors(names, true)
  if (!people?.every((name) => /\s/.test(name)) || !readInstitutions(org)) return null
  const at = note.shape.indexOf(org, names.length)
  return {
    authors: placedIn(slice(note, 0, names.length), people),
    orgs: slice(note, at, at + org.length),
  }
}

/** Stars, ranks and downloads, `(🥉24 · ⭐ 1.5K)`: pictures and numbers without a word. */
const isStatistics = (line: Line): boolean =>
  /\p{Extended_Pictographic}/u.test(line.shape) && !/\p{L}{2}/u.test(line.shape)

/** More, or longer ones, nobody writes; looking for them would take long. */
const mostTrailers = 100
const longestTrailer = 400

/** Takes labelled links and tags off both ends of a note: `` `⚠` - Note. ([Demo](…)) [[code](…)] `MIT` [Boost] ``. */
function splitTrailers(printed: Line): Pick<Behind, 'note' | 'links' | 'tags'> {
  let note = trim(printed)
  const links: Span[] = []
  const tags: Placed<string>[] = []
  for (
    let mark;
    (mark =
      /^(?:(\uFFFC)|(?:(?::[\w+-]+:|\p{Extended_Pictographic}[\p{Extended_Pictographic}\uFE0F\u200D]*)\s*?)+)[^\S\n]*(?=[-–—:：]\s|$|\uFFFC|\n|\p{Extended_Pictographic})/u.exec(
        note.shape,
      ));
  ) {
    const [span] = slice(note, 0, 1).spans
    if (mark[1] && span?.kind !== 'code' && span?.kind !== 'image') break
    if (span?.kind === 'code' && !/^[★⭐]\uFE0F?\s*[\d.]+k?$/i.test(span.text))
      tags.push(tagOf(span))
    note = trim(slice(note, mark[0].length))
  }
  const last: Placed<string>[] = []
  while (links.length + last.length < mostTrailers) {
    const end = note.shape.slice(-longestTrailer)
    // A look at the last sign saves most notes from looking for each form.
    if (!'\uFFFC)）]】:'.includes(end.at(end.endsWith('.') ? -2 : -1) ?? ' ')) break
    const found =
      /\s*:[a-z+][\w+-]*:$/.exec(end) ??
      /(?:^|(?<=[.!?。！？)\]…\s\uFFFC]))\s*\uFFFC\.?$/.exec(end) ??
      /\s*[(（[【][\s,，、|/·&\uFFFC]*\uFFFC[\s,，、|/·&\uFFFC]*[)）\]】]$/.exec(end) ??
      /(?<=[.!?。！？)\]\uFFFC]\s*)\s+\[[^[\]\uFFFC]{1,60}\]$/.exec(end)
    if (!found) break
    const at = note.shape.length - end.length + found.index
    const trailer = slice(note, at)
    const wholes = trailer.spans.filter(({ kind }) => kind !== 'text')
    const [only] = wholes
    const isBracketed = /[)）\]】]$/.test(trailer.shape) || /^[[(].*[\])]$/.test(only?.text ?? '')
    const endsSentence = /(?:^|[.!?。！？)\]…\uFFFC]|\s[-–—|])$/.test(
      end.slice(0, found.index).trim(),
    )
    // An icon by its name says nothing where no legend explains it.
    if (!only)
      last.unshift(
        ...(trailer.shape.endsWith(':') ? [] : placedIn(trailer, [wordsOf(trailer).slice(1, -1)])),
      )
    else if (wholes.every(({ kind }) => kind === 'image')) links.unshift()
    else if (
      wholes.every(
        ({ kind, isBadge, text }) =>
          kind === 'link' && (isBracketed || isBadge || (endsSentence && isLabel(text))),
      )
    )
      links.unshift(...wholes)
    else if (wholes.length === 1 && only.kind === 'code' && endsSentence) last.unshift(tagOf(only))
    else break
    note = trim(slice(note, 0, at))
    const [dash = ''] = /\s[-–—|]$/.exec(note.shape) ?? []
    note = slice(note, 0, note.shape.length - dash.length)
  }
  return { note: withoutSeparator(note), links, tags: [...tags, ...last] }
}

const tagOf = ({ text, start, end }: Span): Placed<string> => ({ value: text, start, end })

function withoutSeparator(note: Line): Line {
  const [separator = ''] = /^(?:[-=]+>|→|[-–—−:：|·]+|[,，])?\s*/.exec(note.shape) ?? []
  return slice(note, separator.length)
}

const linksIn = (line: Line): Span[] => line.spans.filter(({ kind }) => kind === 'link')
