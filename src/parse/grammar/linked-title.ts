import { readAuthors } from '../field/authors.ts'
import { readInstitutions } from '../field/institutions.ts'
import { isLabel, isPaperLabel } from '../field/labels.ts'
import { readTitle } from '../field/title.ts'
import { WHOLE, isEndless, joined, lineOf, slice, trim, wordsOf, type Line, type Span } from '../line.ts'
import { placedIn, type Placed } from '../placed.ts'
import { isInPage } from '../url.ts'
import { readCitation } from './citation.ts'
import { takeCredits } from './credits.ts'
import { emptyDraft, type Draft } from './grammar.ts'
import { bracketAt, groupAt, isLinks, type Group } from './groups.ts'
import { merged, published, type Published } from './published.ts'

/**
 * The title is the link:
 *
 *     - [Title](address)
 *     - [Title](address) - Note. ([Code](address)) `MIT`
 *     - [Title](address), Authors, CVPR 2024 | [code](address)
 *     1. **[Title.](address)** [[code](address)] *Authors.* NeurIPS'24
 *     1. (Organisation) [Title](address)(Organisation：note)(Venue2024)
 *
 * The note follows a dash, a colon or nothing, or stands in groups of parentheses, ASCII or full-width.
 * @param more what further paragraphs and bullets of the entry say
 */
export function linkedTitle(line: Line, more: Line[]): Draft | null {
  if (isEndless(line)) return null
  const codes = leadingCodes(line)
  if (codes) {
    const draft = linkedTitle(codes.rest, more)
    return draft && { ...draft, publication: merged(codes.publication, draft.publication), tags: [...codes.tags, ...draft.tags] }
  }
  const length = leadingIcons(line)
  const start = line.shape.indexOf(WHOLE, length)
  const rest = slice(line, length)
  const isLed = start >= 0 && line.shape.slice(length, start).trim() !== ''
  const grouped = isLed ? (groupAt(rest) ?? bracketAt(rest)) : null
  const credits = isLed && !grouped ? creditsAt(rest) : null
  const people = isLed && !grouped && !credits ? peopleAt(rest) : null
  const lead = grouped ?? credits ?? people
  const titled = trim(lead ? lead.rest : rest)
  const [link] = titled.spans
  if (link?.kind !== 'link' || link.isBadge || isInPage(link.target ?? '')) return null
  // `[Paper](address) **Title**`: the words behind the label are the title.
  if (!more.length && isPaperLabel(link.text) && /^[\])]?\s*(?:\uFFFC\s*)*[\p{L}"“]/u.test(titled.shape.slice(1))) return null

  // `Name<sup>2</sup>`, and a quotation that closes.
  const [mark = ''] = /^(?:\d{1,2}(?=\s+[-–—:])|[》」』>])/.exec(titled.shape.slice(1)) ?? []
  const behind = slice(titled, 1 + mark.length)
  // `[Title](…)（Organisation）：note`
  const [named] = /^\s*（[^()（）\uFFFC]{2,40}）\s*[:：](?!\w+:)\s*/.exec(behind.shape) ?? []
  const org = named === undefined || lead ? null : (groupAt(behind)?.inner ?? null)
  const tail = readTail(org ? slice(behind, named?.length ?? 0) : behind)
  const about = readCitation([], more)
  const icons = slice(line, 0, length).spans.filter(({ kind }) => kind === 'link')
  const dated = credits?.publication ?? (lead && published(lead.inner, true))
  return {
    ...emptyDraft,
    title: { ...(link.words ?? link), value: readTitle(link.text) },
    link,
    lead: dated || people ? null : (lead?.inner ?? org),
    ...tail,
    orgs: about.orgs ?? tail.orgs,
    authors: [people?.authors ?? [], tail.authors, about.authors].find(({ length }) => length) ?? [],
    links: [...icons, ...tail.links, ...about.links],
    note: joined([tail.note, about.note]),
    tags: [...tail.tags, ...about.tags],
    publication: tail.publication ?? dated ?? about.publication,
  }
}

/** When and where something appeared, in front of a linked title: `20200706 [ICML-20] [Title](…)`. */
function creditsAt(line: Line): (Group & { publication: Published }) | null {
  const [whole] = /^[^\uFFFC]{4,60}(?=\uFFFC)/.exec(line.shape) ?? []
  const link = line.spans.find(({ kind }) => kind !== 'text')
  if (whole === undefined || isLabel(link?.text ?? '')) return null
  const parts = [...whole.matchAll(/[^\s,|()（）[\]【】]+/g)].map(({ index, 0: part }) => published(slice(line, index, index + part.length), true))
  const publication = published(slice(line, 0, whole.length), true) ?? (parts.every((part) => part !== null) ? parts.reduce(merged, null) : null)
  return publication && { inner: slice(line, 0, whole.length), rest: slice(line, whole.length), publication }
}

/** Who stands in front of a linked title: `Jane Doe and John Smith, [Title](…)`. */
function peopleAt(line: Line): Group & { authors: Placed<string>[] } | null {
  const [whole, topic = '', names = ''] = /^\s*((?:[^,\uFFFC]{2,30}\s-\s)?)([^\uFFFC]+?)[,.:]\s*(?=\uFFFC)/.exec(line.shape) ?? []
  const people = whole === undefined ? null : readAuthors(names, true)
  const isLabelled = line.spans.find(({ kind }) => kind === 'link')
  if (!people?.every((name) => /\s/.test(name) && name.split(/\s+/).length <= 4) || (people.length < 2 && !topic) || isLabel(isLabelled?.text ?? '')) return null
  const at = (whole?.indexOf(names, topic.length) ?? 0)
  const inner = slice(line, at, at + names.length)
  return { inner, rest: slice(line, whole?.length ?? 0), authors: placedIn(inner, people) }
}

/** What code spans right in front of a linked title say: `` `ICLR` `2024` [Title](…) ``. */
function leadingCodes(line: Line): { publication: Published | null; tags: Placed<string>[]; rest: Line } | null {
  const [lead = ''] = /^\s*(?:\uFFFC\s+)+(?=\uFFFC)/.exec(line.shape) ?? []
  const codes = slice(line, 0, lead.length).spans.filter(({ kind }) => kind !== 'text')
  if (!codes.length || codes.some(({ kind }) => kind !== 'code')) return null
  const read = codes.map((code) => ({ code, publication: published(lineOf([code]), true) }))
  return { publication: read.map(({ publication }) => publication).reduce(merged, null), tags: read.filter(({ publication }) => !publication).map(({ code }) => tagOf(code)), rest: slice(line, lead.length) }
}

/** The length of the icons in front of a title: pictures, emoji, links that are only a picture or an emoji. */
function leadingIcons(line: Line): number {
  let length = 0
  for (const span of line.spans) {
    const isIcon = span.kind === 'image' || (span.kind === 'link' && (span.isBadge || /^(?::[\w+-]+:|[\p{Extended_Pictographic}\uFE0F\u200D\s]+)$/u.test(span.text)))
    const words = span.kind === 'text' ? /^(?:\s|:[\w+-]+:|[\p{Extended_Pictographic}\uFE0F\u200D]|[-–—](?=\s)|[《「『<](?=$))+/u.exec(span.text)?.[0].length ?? 0 : 0
    length += isIcon ? 1 : words
    if (!isIcon && words < span.text.length) break
  }
  return line.shape.slice(length).includes(WHOLE) ? length : 0
}

type Tail = Pick<Draft, 'note' | 'isGrouped' | 'publication' | 'links' | 'tags' | 'authors' | 'orgs'>

/** `**[Deprecated]** - note` */
function readTail(line: Line): Tail {
  const [status, word = ''] = /^\s*[[(（](archived|deprecated|unmaintained|discontinued|abandoned|obsolete|inactive|已归档|已废弃)[\])）]/i.exec(line.shape) ?? []
  const read = readRest(slice(line, status?.length ?? 0))
  return status === undefined ? read : { ...read, tags: [...placedIn(slice(line, 0, status.length), [word]), ...read.tags] }
}

function readRest(tail: Line): Tail {
  const links: Span[] = []
  const notes: Line[] = []
  const authors: Placed<string>[] = []
  let publication: Published | null = null
  let printed = tail
  let rest = tail
  for (let group: Group | null; (group = groupAt(rest)); ) {
    const found: Published | null = publication ? null : published(group.inner, /\d/.test(group.inner.shape) && group.inner.shape.length < 40)
    rest = group.rest
    if (isStatistics(group.inner)) printed = rest
    else if (isLinks(group.inner)) links.push(...linksIn(group.inner))
    else if (found) publication = found
    else if (/\bet\.? al\b|\p{L},\s*(?:19|20)\d\d$/u.test(group.inner.shape) && !authors.length) {
      const credits = takeCredits(group.inner, true)
      if (credits.rest.shape) notes.push(group.inner)
      else authors.push(...credits.authors)
      if (!credits.rest.shape) publication = credits.publication
    }
    else notes.push(group.inner)
    if (!notes.length) printed = rest
  }
  // A group that runs on into prose, `(a fork) - Note`, belongs to the sentence.
  if (notes.length && !rest.shape.trim()) return { note: joined(notes), isGrouped: true, publication, links, tags: [], authors, orgs: null }
  if (/^\s*(?:[,，]\s|\.\s+\p{Lu}|\||\n|\[)/u.test(printed.shape) || trim(printed).spans[0]?.kind === 'link' || printed.spans.some(({ look, text }) => look === 'emphasis' && /^[^.]*,|al\./.test(text))) {
    const citation = readCitation([printed])
    return { ...citation, isGrouped: false, authors: [...authors, ...citation.authors], publication: publication ?? citation.publication, links: [...links, ...citation.links] }
  }
  // `[Title](…) A. Author, B. Author. CVPR 2018`, `[Title](…) 10 Jun 2019 [arxiv](…)`: credits without a sign in front of them.
  const credited = /^\s*[\p{Lu}\d(]/u.test(printed.shape) && !/\s[-–—]\s|[:：]\s/.test(printed.shape) ? readCitation([printed]) : null
  if (credited && !credited.note.shape && (credited.publication || credited.authors.length > 1 || credited.authors.some(({ value }) => /\p{Lu}\./u.test(value))))
    return { ...credited, isGrouped: false, authors: [...authors, ...credited.authors], publication: publication ?? credited.publication, links: [...links, ...credited.links] }
  const trailers = splitTrailers(printed)
  const maker = makerOf(trailers.note)
  const dated = trailers.tags.find(({ value }) => /^(?:19|20)\d\d$/.test(value))
  return {
    ...trailers,
    note: maker ? joined([]) : trailers.note,
    tags: trailers.tags.filter((tag) => tag !== dated),
    isGrouped: false,
    publication: merged(publication, dated ? { venue: null, year: { ...dated, value: Number(dated.value) }, date: null } : null),
    links: [...links, ...trailers.links],
    authors: maker?.authors ?? authors,
    orgs: maker?.orgs ?? null,
  }
}

/** `Jane Doe (Some University)`: who made it, and where they are. */
function makerOf(note: Line): { authors: Placed<string>[]; orgs: Line } | null {
  const [whole, names = '', org = ''] = /^([^()（）:：\uFFFC]{3,80}?)\s*[(（]([^()（）\uFFFC]{2,60})[)）]\.?$/.exec(note.shape) ?? []
  const people = whole === undefined ? null : readAuthors(names, true)
  if (!people?.every((name) => /\s/.test(name)) || !readInstitutions(org)) return null
  const at = note.shape.indexOf(org, names.length)
  return { authors: placedIn(slice(note, 0, names.length), people), orgs: slice(note, at, at + org.length) }
}

/** Stars, ranks and downloads, `(🥉24 · ⭐ 1.5K)`: pictures and numbers without a word. */
const isStatistics = (line: Line): boolean => /\p{Extended_Pictographic}/u.test(line.shape) && !/\p{L}{2}/u.test(line.shape)

/** Takes labelled links and tags off both ends of a note: `` `⚠` - Note. ([Demo](…)) [[code](…)] `MIT` [Boost] ``. */
function splitTrailers(printed: Line): Pick<Tail, 'note' | 'links' | 'tags'> {
  let note = trim(printed)
  const links: Span[] = []
  const tags: Placed<string>[] = []
  for (let mark; (mark = /^(?:(\uFFFC)|(?:(?::[\w+-]+:|\p{Extended_Pictographic}[\p{Extended_Pictographic}\uFE0F\u200D]*)\s*?)+)[^\S\n]*(?=[-–—:：]\s|$|\uFFFC|\n|\p{Extended_Pictographic})/u.exec(note.shape)); ) {
    const [span] = slice(note, 0, 1).spans
    if (mark[1] && span?.kind !== 'code' && span?.kind !== 'image') break
    if (span?.kind === 'code' && !/^[★⭐]\uFE0F?\s*[\d.]+k?$/i.test(span.text)) tags.push(tagOf(span))
    note = trim(slice(note, mark[0].length))
  }
  const last: Placed<string>[] = []
  for (;;) {
    const found =
      /\s*:[a-z+][\w+-]*:$/.exec(note.shape) ??
      /(?:^|(?<=[.!?。！？)\]…\s\uFFFC]))\s*\uFFFC\.?$/.exec(note.shape) ??
      /\s*[(（[【][\s,，、|/·&\uFFFC]*\uFFFC[\s,，、|/·&\uFFFC]*[)）\]】]$/.exec(note.shape) ??
      /(?<=[.!?。！？)\]\uFFFC]\s*)\s+\[[^[\]\uFFFC]{1,60}\]$/.exec(note.shape)
    if (!found) break
    const trailer = slice(note, found.index)
    const wholes = trailer.spans.filter(({ kind }) => kind !== 'text')
    const [only] = wholes
    const isBracketed = /[)）\]】]$/.test(trailer.shape) || /^[[(].*[\])]$/.test(only?.text ?? '')
    const endsSentence = /(?:^|[.!?。！？)\]…\uFFFC]|\s[-–—|])$/.test(note.shape.slice(0, found.index).trim())
    if (!only && /:$/.test(trailer.shape)) last.unshift()
    else if (!only) last.unshift(...placedIn(trailer, [wordsOf(trailer).slice(1, -1)]))
    else if (wholes.every(({ kind }) => kind === 'image')) links.unshift()
    else if (wholes.every(({ kind, isBadge, text }) => kind === 'link' && (isBracketed || isBadge || (endsSentence && isLabel(text))))) links.unshift(...wholes)
    else if (wholes.length === 1 && only.kind === 'code' && endsSentence) last.unshift(tagOf(only))
    else break
    note = trim(slice(note, 0, found.index))
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
