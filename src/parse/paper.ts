import type { Link, Paper, Place } from '../list.ts'
import { arxivIdOf, doiOf, monthOfArxivId } from '../identifiers.ts'
import { bare } from './field/labels.ts'
import { readHead, readLead, readSlot, type Mention } from './field/orgs.ts'
import type { Draft } from './grammar/grammar.ts'
import { inlineOf, type Door } from './inline.ts'
import { slice, wordsOf } from './line.ts'

/** A paper that waits for what only the whole list can tell: its id and the spelling of its organisations. */
export interface Candidate {
  paper: Paper
  mentions: Mention[]
  /** The note's head again, in case that it turns out to name no organisation. */
  withHead: Paper['note']
}

/** Reads the fields of an entry. */
export function candidateOf(draft: Draft, section: string[], place: Place, door: Door): Candidate {
  const link = draft.link && door(draft.link)
  const title = draft.title || link || draft.link?.text || ''
  const lead = draft.lead && readLead(wordsOf(draft.lead))
  const head = draft.isGrouped ? readHead(draft.note.shape, title) : null
  const links = draft.links.flatMap((span): Link[] => {
    const url = door(span)
    return url === null || url.startsWith('#') ? [] : [{ label: bare(span.text) || hostOf(url), url }]
  })
  const addresses = [link, ...links.map(({ url }) => url)].filter((url) => url !== null && /^https?:/i.test(url)) as string[]
  const arxivId = first(addresses, arxivIdOf)
  const { venue, year, month } = draft.publication ?? { venue: null, year: null, month: null }
  return {
    paper: {
      id: '',
      section,
      title,
      link,
      orgs: [],
      note: inlineOf(head ? slice(draft.note, head.length) : draft.note, door),
      venue,
      year: year ?? yearOf(section),
      date: year && month ? `${year}-${String(month).padStart(2, '0')}` : arxivId && monthOfArxivId(arxivId),
      authors: draft.authors,
      links,
      tags: [...(lead?.tags ?? []), ...draft.tags],
      arxivId,
      doi: first(addresses, doiOf),
      place,
    },
    mentions: [lead?.orgs, head?.orgs, draft.orgs && readSlot(wordsOf(draft.orgs))].filter((mention) => !!mention),
    withHead: inlineOf(draft.note, door),
  }
}

/** The year that a heading is, for the papers below it that print none. */
function yearOf(section: string[]): number | null {
  const year = section.findLast((title) => /^(?:19|20)\d\d$/.test(title))
  return year === undefined ? null : Number(year)
}

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : url)

function first<T>(values: string[], read: (value: string) => T | null): T | null {
  for (const value of values) {
    const found = read(value)
    if (found !== null) return found
  }
  return null
}
