import { readAuthors } from '../field/authors.ts'
import { bare, isLabel } from '../field/labels.ts'
import { readTitle } from '../field/title.ts'
import { readPublication } from '../field/venue.ts'
import { WHOLE, slice, wordsOf, type Line } from '../line.ts'
import { placedIn, type Placed } from '../placed.ts'
import { titleLength } from './credits.ts'
import { groupAt } from './groups.ts'

/** The title that a line has in words, and what stands around it. */
export interface Title {
  title: Placed<string>
  before: Line[]
  after: Line
  /** Who stands in front of it, and no one else. */
  people: Line | null
  /** Bold or quoted. */
  isMarked: boolean
}

/** What is bold, or quoted, or what stands in front of the first link. */
export function titleIn(line: Line): Title | null {
  return (
    bookTitle(line) ??
    quotedTitle(line, true) ??
    markedTitle(line) ??
    quotedTitle(line, false) ??
    firstWords(line)
  )
}

/** What is bold, or emphasised behind people or a short name: `**NeRF**: *Title*`, `A. Author, B. Author, *Title*, Venue`. */
function markedTitle(line: Line, isNamed = false): Title | null {
  let at = 0
  for (const [index, span] of line.spans.entries()) {
    const text = span.text.trim()
    const isEnclosed =
      /[[(（【]\s*$/.test(line.shape.slice(0, at)) &&
      /^\s*[\])）】]/.test(line.shape.slice(at + span.text.length))
    // `**Name (2018)**` is no venue unless its name is one.
    const [, named = text] = /^(.+\S)\s*\([^()]*\d{2,4}\)$/.exec(text) ?? []
    const isBold =
      span.look === 'strong' &&
      !isEnclosed &&
      /\p{L}/u.test(text) &&
      /[\p{L}\p{N}]{2}/u.test(text) &&
      !/^[[(（【].*[\])）】][:.]?$/.test(text) &&
      !readPublication(named, true)
    const isEmphasised =
      span.look === 'emphasis' &&
      text.split(/\s+/).length > 2 &&
      !readPublication(text, true) &&
      !readAuthors(text)
    const before = isBold || isEmphasised ? asWords(slice(line, 0, at)) : ''
    const people = (isBold || isEmphasised) && readAuthors(before.replace(/[\s,.:;]+$/, ''))
    // A word set bold within a title is no title: `**LLa**MA`, `with **Attention** only`.
    const isPart = isBold && /^[\p{L}\p{N}-]/u.test(line.shape.slice(at + span.text.length))
    if (isPart) return null
    if (
      span.kind === 'text' &&
      ((isBold &&
        (people ||
          isLead(before) ||
          (before.trim().length <= 24 && text.split(/\s+/).length > 3))) ||
        (isEmphasised && (people || (isNamed && !before.trim()))))
    ) {
      let end = at + span.text.length
      for (const next of line.spans.slice(index + 1)) {
        if (next.look !== span.look || (next.kind !== 'text' && next.kind !== 'code')) break
        end += next.kind === 'text' ? next.text.length : 1
      }
      const [name] = /^\s*[:：]\s*(?=\S)/.exec(line.shape.slice(end)) ?? []
      const said = name === undefined ? null : markedTitle(slice(line, end + name.length), true)
      // The bold is a short name of what the emphasised title is about.
      return isBold && said && text.length <= 40
        ? { ...said, before: [slice(line, at, end), ...said.before] }
        : split(line, at, end, true)
    }
    if (isBold) return null
    at += span.kind === 'text' ? span.text.length : 1
  }
  return null
}

/** Nothing, a bracket, or what a quotation mark or colon ends may stand in front of a bold title. */
const isLead = (before: string): boolean =>
  !/\p{L}/u.test(before.replace(/[[(（【][^[\](（)）【】]*[\])）】]/g, '')) ||
  /[“"”«「『(（[:：.]\s*$/.test(before)

/** What stands before a title, without the links that are its labels. */
const asWords = (line: Line): string =>
  line.spans
    .map(({ kind, text }) =>
      kind === 'text'
        ? text
        : kind === 'code' && !readPublication(bare(text), true)
          ? text
          : kind === 'link' && !isLabel(text)
            ? '[link]'
            : '',
    )
    .join('')

/** `《书》 - 作者 [豆瓣](address)` */
function bookTitle(line: Line): Title | null {
  const [lead, title = ''] = /^\s*《([^《》\uFFFC]+)》(?=[^\uFFFC]*\uFFFC)/.exec(line.shape) ?? []
  const at = lead?.indexOf('《') ?? 0
  return lead === undefined
    ? null
    : {
        ...split(line, at + 1, at + 1 + title.length, true),
        before: [slice(line, 0, at)],
        after: slice(line, lead.length),
      }
}

/** @param isNamed whether a short name stands in front: `**Name**: "Title"` */
function quotedTitle(line: Line, isNamed: boolean): Title | null {
  const quoted = /[“"«「『](?=\p{L}|\()([^“”"«»」』\uFFFC]{3,})[”"»」』]/u.exec(line.shape)
  if (
    !quoted ||
    (!isNamed && (quoted[1] ?? '').length < 8) ||
    (isNamed && !/^[^\s:：][^:：]{0,40}[:：]\s*$/.test(line.shape.slice(0, quoted.index)))
  )
    return null
  return split(line, quoted.index, quoted.index + quoted[0].length, true)
}

/**
 * Who stands in front of a title, at least two by full name or one behind a topic: `Jane Doe, John Smith, Title of it, NIPS, 2014`,
 * `Chess - Jane Doe, Title`.
 * @returns the lengths of the topic and of all in front of the title
 */
function peopleIn(line: Line): { topic: number; length: number } | null {
  if (line.shape.length > 1000) return null
  const parts = [...line.shape.matchAll(/(?:[^,]|,(?!\s))+(?:,\s+|$)/g)]
  const isPerson = (part: string): boolean =>
    part
      .split(/\s+and\s+/)
      .every(
        (name) =>
          /\s/.test(name.trim()) &&
          readAuthors(name.trim(), true) !== null &&
          name.trim().split(/\s+/).length <= 4,
      )
  const [topic = ''] = /^[^,]{2,30}\s-\s+(?=\S)/.exec(line.shape) ?? []
  const words = parts.map(([part], index) =>
    part.slice(index ? 0 : topic.length).replace(/,\s*$/, ''),
  )
  let people = words.findIndex((part) => !isPerson(part.replace(/\s+et\.? al\.?$/, '')))
  // A title of capitals alone looks like one more person: it is what stands before the venue.
  if (people > 2 && readPublication(words[people] ?? '', true)) people--
  const title = words[people] ?? ''
  const count = words
    .slice(0, Math.max(people, 0))
    .reduce(
      (sum, part) => sum + part.split(/\s+and\s+/).length + (/et\.? al/.test(part) ? 1 : 0),
      0,
    )
  const isTitle =
    count >= (topic ? 1 : 2) && title.split(/\s+/).length > 2 && !readPublication(title, true)
  return isTitle ? { topic: topic.length, length: parts[people]?.index ?? 0 } : null
}

/** Up to the first link, bracket, line end, year in parentheses, or the people behind it. */
function firstWords(whole: Line): Title | null {
  const [labels = ''] =
    /^(?:[\s|/·,]|[[(（【]?\s*\uFFFC\s*[\])）】]?)+(?=[\p{L}\p{N}])/u.exec(whole.shape) ?? []
  // `[[Survey](address)] Title`
  const isBracketed = /^\s*[[【]\s*\uFFFC\s*[\]】]\s*$/.test(labels)
  const isLabels =
    labels.includes(WHOLE) &&
    slice(whole, 0, labels.length).spans.every(
      ({ kind, text }) =>
        kind === 'text' ||
        isLabel(text) ||
        (isBracketed && kind === 'link' && text.length <= 20) ||
        readPublication(bare(text), true),
    )
  const line = isLabels ? slice(whole, labels.length) : whole
  const group = groupAt(line) ?? bracketAt(line) ?? venueAt(line)
  const start = group ? line.shape.length - group.rest.shape.length : 0
  const rest = line.shape.slice(start)
  const cut =
    /\s*[[(（【]?\s*\uFFFC|\n(?!\s*\p{Ll})|\s+[|]\s|\s*[(（](?:[\p{L}\s.&-]+[\s',’-]*)?(?:19|20)\d\d[)）]|\s[[【][^\]】]*[\]】]\s*(?=[[\uFFFC|]|$)/u.exec(
      rest,
    )
  const all = slice(line, start, cut && cut.index > 0 ? start + cut.index : line.shape.length)
  const people = peopleIn(all)
  const from = start + (people?.length ?? 0)
  const end = from + titleLength(slice(line, from, start + all.shape.length))
  if (end <= from) return null
  const title = split(line, from, end, false)
  const [, ...others] = title.before
  const before = [
    slice(whole, 0, isLabels ? labels.length : 0),
    slice(line, 0, start + (people?.topic ?? from - start)),
    ...others,
  ]
  return {
    ...title,
    before: before.filter(({ shape }) => shape),
    people: people && slice(all, people.topic, people.length),
  }
}

/** `2020-ICML - Title`, `CVPR 2021: Title` */
function venueAt(line: Line): { rest: Line } | null {
  const [whole, venue = ''] =
    /^\s*((?:(?:19|20)\d\d\s*-\s*)?[A-Za-z][A-Za-z&/ ]{1,25}?(?:[\s'’-]*(?:19|20)?\d\d)?)\s*(?:\s[-–—]|[:：])\s+(?=\S)/.exec(
      line.shape,
    ) ?? []
  // `ICML'22 Title`
  const [known, name = ''] =
    /^\s*([A-Z][A-Za-z]{2,10}(?:\s*['’]\s?|-)\d\d|[A-Z][A-Za-z]{2,10}\s?(?:19|20)\d\d)\s+(?=\p{Lu})/u.exec(
      line.shape,
    ) ?? []
  if (known !== undefined && readPublication(name)) return { rest: slice(line, known.length) }
  return whole !== undefined && /\d/.test(venue) && readPublication(venue, true)?.venue
    ? { rest: slice(line, whole.length) }
    : null
}

function bracketAt(line: Line): { rest: Line } | null {
  const [bracket] = /^\s*[[【][^[\]【】\uFFFC]*[\]】]/.exec(line.shape) ?? []
  return bracket === undefined ? null : { rest: slice(line, bracket.length) }
}

function split(line: Line, from: number, to: number, isMarked: boolean): Title {
  const printed = slice(line, from, to)
  const title = readTitle(wordsOf(printed))
  const dated = /^(.*\S)\s*[(（]([^()（）]{2,120})[)）]$/.exec(title)
  const isVenue =
    dated?.[2] !== undefined &&
    (readPublication(dated[2], /\d/.test(dated[2])) !== null ||
      printed.spans.some(({ look, text }) => look === 'strong' && text.trim() === dated[2]))
  if (dated?.[1] && isVenue) {
    const at = line.shape.indexOf(dated[2] ?? '', from)
    return {
      title: titleAt(printed, dated[1]),
      before: [slice(line, 0, from), slice(line, at, at + (dated[2] ?? '').length)],
      after: slice(line, to),
      people: null,
      isMarked,
    }
  }
  return {
    title: titleAt(printed, title),
    before: [slice(line, 0, from)],
    after: slice(line, to),
    people: null,
    isMarked,
  }
}

const titleAt = (line: Line, value: string): Placed<string> =>
  placedIn(line, [value])[0] ?? { value, start: 0, end: 0 }
