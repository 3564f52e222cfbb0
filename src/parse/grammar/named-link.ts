import { bare, isLabel } from '../field/labels.ts'
import { readTitle } from '../field/title.ts'
import { WHOLE, isBare, lineOf, slice, type Line } from '../line.ts'
import { placedIn } from '../placed.ts'
import { readCitation } from './citation.ts'
import { emptyDraft, type Draft } from './grammar.ts'

/** `Name：[words](address) …`, `Name https://… …`: a name, and one link that belongs to it. */
export function namedLink(line: Line): Draft | null {
  const links = line.spans.filter(({ kind }) => kind === 'link')
  const [link] = links
  const [lead, name = ''] =
    /^\s*([^:：,，。.;；!?！？\uFFFC]{2,60}?)(?:\s*[:：]\s*|\s+)(?=[[(]?\uFFFC)/.exec(line.shape) ??
    []
  if (!link || lead === undefined || links.length > 1 || !/\p{L}/u.test(name) || isLabel(name))
    return null
  const isNamed = /：\s*$/.test(lead) || (/:\s*$/.test(lead) && /^#?\d+$/.test(bare(link.text)))
  if (!isBare(link) && !isNamed) return null
  const at = line.shape.indexOf(WHOLE)
  const after = slice(line, at + 1)
  // A note may begin with the link's words.
  const isSaid = !isBare(link) && !isLabel(link.text) && /^\s*\p{L}/u.test(after.shape)
  const note = isSaid
    ? lineOf([{ ...link, kind: 'text', ...link.words, offsets: null }, ...after.spans])
    : after
  const [title] = placedIn(slice(line, 0, lead.length), [readTitle(name)])
  return title ? { ...emptyDraft, title, link, ...pickNote(readCitation([note])) } : null
}

const pickNote = ({
  note,
  authors,
  publication,
  tags,
  links,
}: ReturnType<typeof readCitation>): Pick<
  Draft,
  'note' | 'authors' | 'publication' | 'tags' | 'links'
> => ({ note, authors, publication, tags, links })
