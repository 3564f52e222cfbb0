import type { Link, Paper, Place } from '../list.ts'
import { arxivIdOf, doiOf, monthOfArxivId } from '../identifiers.ts'
import { readHead, readLead, type Mention } from './field/orgs.ts'
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
  const link = door(draft.link)
  const title = draft.title || link || draft.link.text
  const lead = draft.lead && readLead(wordsOf(draft.lead))
  const head = draft.isGrouped ? readHead(draft.note.shape, title) : null
  const links = draft.links.flatMap((span): Link[] => {
    const url = door(span)
    return url === null ? [] : [{ label: labelOf(span.text, url), url }]
  })
  const addresses = [link, ...links.map(({ url }) => url)].filter((url) => url !== null && /^https?:/.test(url)) as string[]
  const arxivId = first(addresses, arxivIdOf)
  return {
    paper: {
      id: '',
      section,
      title,
      link,
      orgs: [],
      note: inlineOf(head ? slice(draft.note, head.length) : draft.note, door),
      venue: draft.publication?.venue ?? null,
      year: draft.publication?.year ?? null,
      date: arxivId && monthOfArxivId(arxivId),
      authors: [],
      links,
      tags: [...(lead?.tags ?? []), ...draft.tags],
      arxivId,
      doi: first(addresses, doiOf),
      place,
    },
    mentions: [lead?.orgs, head?.orgs].filter((mention) => !!mention),
    withHead: inlineOf(draft.note, door),
  }
}

/** The words of a label without the brackets that some lists put around them: `[[code]](…)`. */
function labelOf(text: string, url: string): string {
  return text.replace(/^[[(【\s]+|[\])】\s]+$/g, '') || new URL(url).hostname
}

function first<T>(values: string[], read: (value: string) => T | null): T | null {
  for (const value of values) {
    const found = read(value)
    if (found !== null) return found
  }
  return null
}
