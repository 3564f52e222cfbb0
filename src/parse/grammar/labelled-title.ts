import { bare, isPaperLabel } from '../field/labels.ts'
import { readTitle } from '../field/title.ts'
import { readPublication } from '../field/venue.ts'
import { linesOf, lineOf, slice, wordsOf, type Line, type Span } from '../line.ts'
import { placedIn, type Placed } from '../placed.ts'
import { readCitation, takeLinks } from './citation.ts'
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
  const unlabelled = all.flatMap(({ spans }) => spans).filter((span) => span.kind === 'link' && !citation.links.includes(span))
  // Links within a sentence are prose unless something plainly is the title.
  if (unlabelled.length && !found.isMarked) return null
  if (!found.isMarked && !all.some(isPlainlyLabelled) && citation.links.length < 2 && !citation.links.some(({ text }) => isPaperLabel(text))) return null
  const { primary, publication } = primaryOf(citation.links)
  return {
    ...emptyDraft,
    title,
    link: primary,
    note: citation.note,
    publication: [lead.publication, citation.publication, publication].reduce(merged),
    authors: lead.authors.length ? lead.authors : citation.authors,
    links: citation.links.filter((link) => link !== primary),
    // A short name in front of the title: `**[NeRF]** Title`.
    tags: placedIn(lead.note, [wordsOf(lead.note).replace(/^[[(【]|[\])】:：]+$/g, '').trim()].filter((name) => /\p{L}/u.test(name) && name.length <= 40)),
  }
}

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
  return boldTitle(line) ?? quotedTitle(line) ?? firstWords(line)
}

function boldTitle(line: Line): Title | null {
  let at = 0
  for (const [index, span] of line.spans.entries()) {
    const length = span.kind === 'text' ? span.text.length : 1
    const text = span.text.trim()
    if (span.kind === 'text' && span.look === 'strong' && /\p{L}{2}/u.test(text) && !/^[[(（【].*[\])）】][:.]?$/.test(text) && !readPublication(text, true)) {
      const isFirst = !/[\p{L}\uFFFC]/u.test(line.shape.slice(0, at)) || /[“"”«「『(（[:：]/.test(line.shape.slice(0, at)) || /^\s*[[(（【][^\])）】]*[\])）】]\s*$/.test(line.shape.slice(0, at))
      if (!isFirst) return null
      let end = at + length
      for (const next of line.spans.slice(index + 1)) {
        if (next.look !== 'strong' || next.kind !== 'text') break
        end += next.text.length
      }
      return split(line, at, end, true)
    }
    at += length
  }
  return null
}

function quotedTitle(line: Line): Title | null {
  const quoted = /[“"«「『](?=\p{L})([^“”"«»」』\uFFFC]{8,})[”"»」』]/u.exec(line.shape)
  return quoted && split(line, quoted.index, quoted.index + quoted[0].length, true)
}

/** Up to the first link, bracket, line end or year in parentheses. */
function firstWords(line: Line): Title | null {
  const group = groupAt(line) ?? bracketAt(line)
  const start = group ? line.shape.length - group.rest.shape.length : 0
  const rest = line.shape.slice(start)
  const cut = /\s*[[(（【]?\s*\uFFFC|\n(?!\s*\p{Ll})|\s+[|]\s|\s*[(（](?:[\p{L}\s.&-]+[\s',’-]*)?(?:19|20)\d\d[)）]|\s[[【][^\]】]*[\]】]\s*(?=[[\uFFFC|]|$)/u.exec(rest)
  const end = cut && cut.index > 0 ? start + cut.index : line.shape.length
  return end > start ? split(line, start, end, false) : null
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
