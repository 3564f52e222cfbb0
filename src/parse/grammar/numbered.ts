import { readTitle } from '../field/title.ts'
import { isBare, joined, linesOf, readLine, slice, type Line } from '../line.ts'
import { placedIn, rangeOf } from '../placed.ts'
import { holdsLink } from './fields.ts'
import { emptyDraft, type Draft, type Found, type Grammar } from './grammar.ts'
import { linkedTitle } from './linked-title.ts'
import { namedLink } from './named-link.ts'

/**
 * Lines of a paragraph that are numbered as no list of Markdown is; a line without a number goes on with the one above:
 *
 *     1、[Title](address)
 *     2、Title：note https://…
 */
export const numbered: Grammar = (blocks, at, { definitions }) => {
  const paragraph = blocks[at]
  if (paragraph?.type !== 'paragraph' || !holdsLink(paragraph)) return null
  const items: Line[][] = []
  for (const line of linesOf(readLine(paragraph.children, definitions))) {
    const [number] = /^\s*\d{1,4}\s*[、．）]\s*/.exec(line.shape) ?? []
    if (number !== undefined) items.push([slice(line, number.length)])
    else if (items.length) items.at(-1)?.push(line)
    else return null
  }
  const found = items.flatMap(([first = joined([]), ...more]): Found[] => {
    const draft = linkedTitle(first, more) ?? namedLink(first) ?? titleWithNote(first)
    const range = rangeOf(joined([first, ...more]))
    return draft && range ? [{ kind: 'entry', draft, ...range }] : []
  })
  return found.length ? { found, length: 1 } : null
}

/** `Title：note https://…` */
function titleWithNote(line: Line): Draft | null {
  const [whole, lead = '', note = ''] =
    /^(\s*[^:：\uFFFC]{2,60}[:：]\s*)([^\uFFFC]+?)\s*\uFFFC\s*$/.exec(line.shape) ?? []
  const link = line.spans.find(({ kind }) => kind === 'link')
  const [title] = placedIn(line, [readTitle(lead)])
  return whole !== undefined && link && isBare(link) && title
    ? { ...emptyDraft, title, link, note: slice(line, lead.length, lead.length + note.length) }
    : null
}
