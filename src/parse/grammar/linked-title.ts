import { readPublication, type Publication } from '../field/venue.ts'
import { WHOLE, lineOf, slice, trim, wordsOf, type Line, type Span } from '../line.ts'
import { isInPage } from '../url.ts'
import { groupAt, isLinks, type Group } from './groups.ts'
import type { Draft, Item } from './grammar.ts'

/**
 * The title is the link:
 *
 *     - [Title](address)
 *     - [Title](address) - Note. ([Code](address)) `MIT`
 *     1. (Organisation) [Title](address)(Organisation：note)(Venue2024)
 *
 * The note follows a dash, a colon, a comma or nothing, or stands in groups of parentheses, ASCII or full-width.
 */
export function linkedTitle({ line, more }: Item): Draft | null {
  const group = groupAt(line)
  const start = line.shape.indexOf(WHOLE)
  const lead = start < 0 || !slice(line, 0, start).shape.trim() ? null : group
  if (lead && trim(lead.rest).shape[0] !== WHOLE) return null
  const titled = lead ? trim(lead.rest) : trim(line)
  const [link] = titled.spans
  if (link?.kind !== 'link' || isInPage(link.target ?? '')) return null

  const tail = readTail(slice(titled, 1))
  const published = lead && readPublication(wordsOf(lead.inner))
  return {
    title: link.text.replace(/\s+/g, ' '),
    link,
    lead: published ? null : (lead?.inner ?? null),
    ...tail,
    note: joined([tail.note, ...more]),
    publication: tail.publication ?? published,
  }
}

type Tail = Pick<Draft, 'note' | 'isGrouped' | 'publication' | 'links' | 'tags'>

function readTail(tail: Line): Tail {
  const links: Span[] = []
  const notes: Line[] = []
  let publication: Publication | null = null
  let printed = tail
  let rest = tail
  for (let group: Group | null; (group = groupAt(rest)); ) {
    const found: Publication | null = publication ? null : readPublication(wordsOf(group.inner))
    rest = group.rest
    if (isLinks(group.inner)) links.push(...linksIn(group.inner))
    else if (found) publication = found
    else notes.push(group.inner)
    if (!notes.length) printed = rest
  }
  // A group that runs on into prose, `(a fork) - Note`, belongs to the sentence.
  if (notes.length && !rest.shape.trim()) return { note: joined(notes), isGrouped: true, publication, links, tags: [] }
  const trailers = splitTrailers(printed)
  return { ...trailers, isGrouped: false, publication, links: [...links, ...trailers.links] }
}

/** Takes labelled links and tags off the end of a note: `Note. ([Demo](…)) [[code](…)] \`MIT\` \`Go\``. */
function splitTrailers(printed: Line): Pick<Tail, 'note' | 'links' | 'tags'> {
  let note = trim(printed)
  const links: Span[] = []
  const tags: string[] = []
  for (;;) {
    const found =
      /(?:^|(?<=[.!?。！？)\]\uFFFC]))\s*\uFFFC$/.exec(note.shape) ?? // a code span behind a sentence
      /\s*[(（[【][\s,，、|/·&\uFFFC]*\uFFFC[\s,，、|/·&\uFFFC]*[)）\]】]$/.exec(note.shape)
    if (!found) break
    const trailer = slice(note, found.index)
    const last = trailer.spans.filter(({ kind }) => kind !== 'text')
    if (last.every(({ kind }) => kind === 'link') && (/[)）\]】]$/.test(trailer.shape) || /^\[.*\]$/.test(last[0]?.text ?? ''))) links.unshift(...last)
    else if (last.length === 1 && last[0]?.kind === 'code') tags.unshift(last[0].text)
    else break
    note = trim(slice(note, 0, found.index))
  }
  return { note: withoutSeparator(note), links, tags }
}

function withoutSeparator(note: Line): Line {
  const [separator = ''] = /^(?:[-–—−:：|·]+|[,，])?\s*/.exec(note.shape) ?? []
  return slice(note, separator.length)
}

const linksIn = (line: Line): Span[] => line.spans.filter(({ kind }) => kind === 'link')

/** Lines set one behind the other. */
function joined(lines: Line[]): Line {
  const said = lines.filter((line) => line.shape.trim())
  return lineOf(said.flatMap((line, index) => (index ? [...separator(line), ...line.spans] : line.spans)))
}

const separator = (line: Line): Span[] => {
  const at = line.spans[0]?.start ?? 0
  return [{ kind: 'text', text: ' ', target: null, look: null, start: at, end: at }]
}
