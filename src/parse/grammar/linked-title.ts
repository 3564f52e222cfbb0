import { isPaperLabel } from '../field/labels.ts'
import { readTitle } from '../field/title.ts'
import { isEndless, joined, slice, type Line } from '../line.ts'
import { isInPage } from '../url.ts'
import { beforeLink } from './before-link.ts'
import { behindLink } from './behind-link.ts'
import { readCitation } from './citation.ts'
import { emptyDraft, type Draft } from './grammar.ts'
import { groupAt } from './groups.ts'

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
  const { titled, icons, lead, publication, authors, tags } = beforeLink(line)
  const [link] = titled.spans
  if (link?.kind !== 'link' || link.isBadge || isInPage(link.target ?? '')) return null
  // `[Paper](address) **Title**`: the words behind the label are the title.
  if (
    !more.length &&
    /^[\])]?\s*(?:\uFFFC\s*)*[\p{L}"“]/u.test(titled.shape.slice(1)) &&
    isPaperLabel(link.text)
  )
    return null

  // `Name<sup>2</sup>`, and a quotation that closes.
  const [mark = ''] = /^(?:\d{1,2}(?=\s+[-–—:])|[》」』>])/.exec(titled.shape.slice(1)) ?? []
  const behind = slice(titled, 1 + mark.length)
  // `[Title](…)（Organisation）：note`
  const [named] = /^\s*（[^()（）\uFFFC]{2,40}）\s*[:：](?!\w+:)\s*/.exec(behind.shape) ?? []
  const isLed = lead !== null || publication !== null || authors.length > 0
  const org = named === undefined || isLed ? null : (groupAt(behind)?.inner ?? null)
  const tail = behindLink(org ? slice(behind, named?.length ?? 0) : behind)
  const about = readCitation([], more)
  return {
    ...emptyDraft,
    title: { ...(link.words ?? link), value: readTitle(link.text) },
    link,
    lead: lead ?? org,
    ...tail,
    orgs: about.orgs ?? tail.orgs,
    authors: [authors, tail.authors, about.authors].find(({ length }) => length) ?? [],
    links: [...icons, ...tail.links, ...about.links],
    note: joined([tail.note, about.note]),
    tags: [...tags, ...tail.tags, ...about.tags],
    publication: tail.publication ?? publication ?? about.publication,
  }
}
