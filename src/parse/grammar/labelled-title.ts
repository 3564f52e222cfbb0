import { readAuthors } from '../field/authors.ts'
import { bare, isLabel, isPaperLabel } from '../field/labels.ts'
import { readTitle } from '../field/title.ts'
import { readPublication } from '../field/venue.ts'
import { WHOLE, isBare, linesOf, lineOf, slice, wordsOf, type Line, type Span } from '../line.ts'
import { placedIn, type Placed } from '../placed.ts'
import { readCitation, takeLinks } from './citation.ts'
import { titleLength } from './credits.ts'
import { emptyDraft, type Draft } from './grammar.ts'
import { groupAt } from './groups.ts'
import { merged, placed, type Published } from './published.ts'

/**
 * The title is text, and its links are labels:
 *
 *     - (arXiv 2024.5) Title, [[Paper]](address), [[Project]](address)
 *     - Title [[ICML2019]](address) [[code]](address)
 *     1. **Title.** *Authors.* Venue, 2021. [paper](address)
 *     - **[5]** Last, First. "**Title**." Journal (2014). [[pdf]](address) **(why it matters)** :star:
 *     - **[Name]** Title | **[CVPR' 14]** | [`[pdf]`](address)
 *
 * The title is what is bold, or quoted, or what stands in front of the first link.
 * @param more what further paragraphs and bullets of the entry say
 */
export function labelledTitle(line: Line, more: Line[]): Draft | null {
  const all = [line, ...more]
  const links: Span[] = []
  for (const each of all.flatMap(linesOf)) takeLinks(each, links)
  if (!links.length) return null
  const found = titleIn(line)
  if (!found) return null
  const { title, before, after } = found
  if (!/\p{L}.*\p{L}/u.test(title.value)) return null

  const citation = readCitation([after], more)
  const lead = readCitation(before)
  const labelled = [...lead.links, ...citation.links]
  const unlabelled = all.flatMap(({ spans }) => spans).filter((span) => span.kind === 'link' && !labelled.includes(span))
  // Links within a sentence are prose unless something plainly is the title.
  if (unlabelled.length && !found.isMarked) return null
  if (!found.isMarked && !all.some(isPlainlyLabelled) && labelled.length < 2 && !labelled.some(({ text }) => isPaperLabel(text))) return null
  const { primary, publication } = primaryOf(labelled)
  return {
    ...emptyDraft,
    title,
    link: primary,
    note: citation.note,
    publication: [lead.publication, citation.publication, publication].reduce(merged),
    authors: lead.authors.length ? lead.authors : citation.authors,
    links: labelled.filter((link) => link !== primary),
    orgs: citation.orgs,
    // A short name in front of the title: `**[NeRF]** Title`.
    tags: [...citation.tags, ...placedIn(lead.note, [wordsOf(lead.note).replace(/^[[(【]|[\])】:：]+$/g, '').trim()].filter((name) => /\p{L}/u.test(name) && name.length <= 40))],
  }
}

/** `Name：[words](address) …`, `Name https://… …`: a name, and one link that belongs to it. */
export function namedLink(line: Line): Draft | null {
  const links = line.spans.filter(({ kind }) => kind === 'link')
  const [link] = links
  const [lead, name = ''] = /^\s*([^:：,，。.;；!?！？\uFFFC]{2,60}?)(?:\s*[:：]\s*|\s+)(?=[[(]?\uFFFC)/.exec(line.shape) ?? []
  if (!link || lead === undefined || links.length > 1 || !/\p{L}/u.test(name) || isLabel(name)) return null
  const isNamed = /：\s*$/.test(lead) || (/:\s*$/.test(lead) && /^#?\d+$/.test(bare(link.text)))
  if (!isBare(link) && !isNamed) return null
  const at = line.shape.indexOf(WHOLE)
  const after = slice(line, at + 1)
  // A note may begin with the link's words.
  const isSaid = !isBare(link) && !isLabel(link.text) && /^\s*\p{L}/u.test(after.shape)
  const note = isSaid ? lineOf([{ ...link, kind: 'text', ...link.words, offsets: null }, ...after.spans]) : after
  const [title] = placedIn(slice(line, 0, lead.length), [readTitle(name)])
  return title ? { ...emptyDraft, title, link, ...pickNote(readCitation([note])) } : null
}

const pickNote = ({ note, authors, publication, tags, links }: ReturnType<typeof readCitation>): Pick<Draft, 'note' | 'authors' | 'publication' | 'tags' | 'links'> => ({ note, authors, publication, tags, links })

/** Links in brackets of their own, behind bars or as badges are labels wherever they stand. */
const isPlainlyLabelled = (line: Line): boolean =>
  /[[(（【]\s*\uFFFC|\|\s*\uFFFC/.test(line.shape) || line.spans.some(({ kind, isBadge, text }) => kind === 'link' && (isBadge || /^[[(【].*[\])】]$/.test(text)))

interface Title {
  title: Placed<string>
  before: Line[]
  after: Line
  /** Bold or quoted. */
  isMarked: boolean
}

function titleIn(line: Line): Title | null {
  return quotedTitle(line, true) ?? markedTitle(line) ?? quotedTitle(line, false) ?? firstWords(line)
}

/** What is bold, or emphasised behind people or a short name: `**NeRF**: *Title*`, `A. Author, B. Author, *Title*, Venue`. */
function markedTitle(line: Line, isNamed = false): Title | null {
  let at = 0
  for (const [index, span] of line.spans.entries()) {
    const text = span.text.trim()
    const before = asWords(slice(line, 0, at))
    const isBold = span.look === 'strong' && /\p{L}/u.test(text) && /[\p{L}\p{N}]{2}/u.test(text) && !/^[[(（【].*[\])）】][:.]?$/.test(text) && !readPublication(text, true)
    const isEmphasised = span.look === 'emphasis' && text.split(/\s+/).length > 2 && !readPublication(text, true) && !readAuthors(text)
    const people = readAuthors(before.replace(/[\s,.:;]+$/, ''))
    if (span.kind === 'text' && ((isBold && (people || isLead(before))) || (isEmphasised && (people || (isNamed && !before.trim()))))) {
      let end = at + span.text.length
      for (const next of line.spans.slice(index + 1)) {
        if (next.look !== span.look || next.kind !== 'text') break
        end += next.text.length
      }
      const [name] = /^\s*[:：]\s*(?=\S)/.exec(line.shape.slice(end)) ?? []
      const said = name === undefined ? null : markedTitle(slice(line, end + name.length), true)
      // The bold is a short name of what the emphasised title is about.
      return isBold && said && text.length <= 40 ? { ...said, before: [slice(line, at, end), ...said.before] } : split(line, at, end, true)
    }
    if (isBold) return null
    at += span.kind === 'text' ? span.text.length : 1
  }
  return null
}

/** Nothing, a bracket, or what a quotation mark or colon ends may stand in front of a bold title. */
const isLead = (before: string): boolean => !/\p{L}/u.test(before) || /[“"”«「『(（[:：]/.test(before) || /^\s*[[(（【][^\])）】]*[\])）】]\s*$/.test(before)

/** What stands before a title, without the links that are its labels. */
const asWords = (line: Line): string => line.spans.map(({ kind, text }) => (kind === 'text' ? text : kind === 'code' && !readPublication(bare(text), true) ? text : kind === 'link' && !isLabel(text) ? '[link]' : '')).join('')

/** @param isNamed whether a short name stands in front: `**Name**: "Title"` */
function quotedTitle(line: Line, isNamed: boolean): Title | null {
  const quoted = /[“"«「『](?=\p{L}|\()([^“”"«»」』\uFFFC]{3,})[”"»」』]/u.exec(line.shape)
  if (!quoted || (!isNamed && (quoted[1] ?? '').length < 8) || (isNamed && !/^[^\s:：][^:：]{0,40}[:：]\s*$/.test(line.shape.slice(0, quoted.index)))) return null
  return split(line, quoted.index, quoted.index + quoted[0].length, true)
}

/** Up to the first link, bracket, line end, year in parentheses, or the people behind it. */
function firstWords(whole: Line): Title | null {
  const [labels = ''] = /^(?:[\s|/·,]|[[(（【]?\s*\uFFFC\s*[\])）】]?)+(?=\p{L})/u.exec(whole.shape) ?? []
  const isLabels = labels.includes(WHOLE) && slice(whole, 0, labels.length).spans.every(({ kind, text }) => kind === 'text' || isLabel(text) || (kind === 'code' && readPublication(bare(text), true)))
  const line = isLabels ? slice(whole, labels.length) : whole
  const group = groupAt(line) ?? bracketAt(line)
  const start = group ? line.shape.length - group.rest.shape.length : 0
  const rest = line.shape.slice(start)
  const cut = /\s*[[(（【]?\s*\uFFFC|\n(?!\s*\p{Ll})|\s+[|]\s|\s*[(（](?:[\p{L}\s.&-]+[\s',’-]*)?(?:19|20)\d\d[)）]|\s[[【][^\]】]*[\]】]\s*(?=[[\uFFFC|]|$)/u.exec(rest)
  const words = slice(line, start, cut && cut.index > 0 ? start + cut.index : line.shape.length)
  const end = start + titleLength(words)
  if (end <= start) return null
  const title = split(line, start, end, false)
  return isLabels ? { ...title, before: [slice(whole, 0, labels.length), ...title.before] } : title
}

function bracketAt(line: Line): { rest: Line } | null {
  const [bracket] = /^\s*[[【][^[\]【】\uFFFC]*[\]】]/.exec(line.shape) ?? []
  return bracket === undefined ? null : { rest: slice(line, bracket.length) }
}

function split(line: Line, from: number, to: number, isMarked: boolean): Title {
  const printed = slice(line, from, to)
  const title = readTitle(wordsOf(printed))
  const dated = /^(.*\S)\s*[(（]([^()（）]*\d{2,4}[^()（）]*)[)）]$/.exec(title)
  if (dated?.[1] && readPublication(dated[2] ?? '', true)) {
    const at = line.shape.indexOf(dated[2] ?? '', from)
    return { title: titleAt(printed, dated[1]), before: [slice(line, 0, from), slice(line, at, at + (dated[2] ?? '').length)], after: slice(line, to), isMarked }
  }
  return { title: titleAt(printed, title), before: [slice(line, 0, from)], after: slice(line, to), isMarked }
}

const titleAt = (line: Line, value: string): Placed<string> => placedIn(line, [value])[0] ?? { value, start: 0, end: 0 }

/** The link to the work itself: one labelled so, else one labelled with its venue or date, else the first. */
export function primaryOf(links: Span[]): { primary: Span | null; publication: Published | null } {
  const primary = links.find(({ text }) => isPaperLabel(text)) ?? links.find((link) => venueOf(link)) ?? links[0] ?? null
  const dated = links.map(venueOf).find((found) => found)
  return { primary, publication: dated ?? null }
}

function venueOf(link: Span): Published | null {
  const publication = readPublication(bare(link.text), true)
  return publication && placed(publication, lineOf([link]))
}
