import { readAuthors } from '../field/authors.ts'
import { readInstitutions } from '../field/institutions.ts'
import { isPaperLabel } from '../field/labels.ts'
import { isEndless, linesOf, slice, wordsOf, type Line, type Span } from '../line.ts'
import { placedIn, type Placed } from '../placed.ts'
import { readCitation } from './citation.ts'
import { emptyDraft, type Draft } from './grammar.ts'
import { takeLinks } from './labelled-links.ts'
import { primaryOf } from './primary-link.ts'
import { merged } from './published.ts'
import { titleIn, type Title } from './title-in-line.ts'

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
  if (isEndless(line)) return null
  const all = [line, ...more]
  const links: Span[] = []
  for (const each of all.flatMap(linesOf)) takeLinks(each, links)
  if (!links.length) return null
  const found = titleIn(line)
  if (!found) return null
  const { before, after } = found
  const cited = found.isMarked ? null : citedIn(more)
  const { title, org } = found.isMarked
    ? { title: found.title, org: null }
    : withoutOrg(found.title, line)
  if (!/\p{L}.*\p{L}/u.test(title.value)) return null

  const citation = readCitation(
    [after, ...(cited ? [cited.after] : [])],
    more.filter((each) => each !== cited?.line),
  )
  const lead = readCitation(before)
  const people = peopleOf(cited?.people ?? found.people)
  const labelled = [...lead.links, ...citation.links]
  const unlabelled = all
    .flatMap(({ spans }) => spans)
    .filter((span) => span.kind === 'link' && !labelled.includes(span))
  // Links within a sentence are prose unless something plainly is the title.
  if (unlabelled.length && !found.isMarked) return null
  if (
    !found.isMarked &&
    !all.some(isPlainlyLabelled) &&
    labelled.length < 2 &&
    !citation.publication?.venue &&
    !labelled.some(({ text }) => isPaperLabel(text))
  )
    return null
  const { primary, publication } = primaryOf(labelled)
  const shown = cited?.title ?? title
  // A citation below may say the title again.
  const isOther = ({ value }: Placed<string>): boolean => value !== shown.value
  return {
    ...emptyDraft,
    title: shown,
    link: primary,
    note: citation.note,
    publication: [lead.publication, citation.publication, publication].reduce(merged),
    authors: ([people, lead.authors, citation.authors].find(({ length }) => length) ?? []).filter(
      isOther,
    ),
    links: labelled.filter((link) => link !== primary),
    orgs: org ?? lead.orgs ?? citation.orgs,
    // A short name in front of the title: `**[NeRF]** Title`.
    tags: [
      ...(cited && isOther(title) ? [title] : []),
      ...citation.tags,
      ...placedIn(
        lead.note,
        [
          wordsOf(lead.note)
            .replace(/^[[(【]|[\])】:：]+$/g, '')
            .trim(),
        ].filter((name) => /\p{L}/u.test(name) && name.length <= 40),
      ),
    ],
  }
}

const peopleOf = (line: Line | null): Placed<string>[] =>
  line ? placedIn(line, readAuthors(wordsOf(line).replace(/[\s,]+$/, ''), true) ?? []) : []

/** The citation below a short name, which has the title: `R-CNN [[Paper]](…)` over `Jane Doe, John Smith, Title, CVPR, 2014.` */
function citedIn(more: Line[]): (Title & { line: Line }) | null {
  for (const line of more) {
    const found = line.spans.every(({ kind }) => kind === 'text') ? titleIn(line) : null
    if (found?.people) return { ...found, line }
  }
  return null
}

/** `Name, Some University`: what it is called, and whose it is. */
function withoutOrg(
  title: Placed<string>,
  line: Line,
): { title: Placed<string>; org: Line | null } {
  const [, name = '', org = ''] = /^([^,]{2,40}),\s+(.+)$/.exec(title.value) ?? []
  const at = line.shape.indexOf(org, line.shape.indexOf(name) + name.length)
  if (!name || at < 0 || !readInstitutions(org)) return { title, org: null }
  return { title: placedIn(line, [name])[0] ?? title, org: slice(line, at, at + org.length) }
}

/** Links in brackets of their own, behind bars or as badges are labels wherever they stand. */
const isPlainlyLabelled = (line: Line): boolean =>
  /[[(（【]\s*\uFFFC|\|\s*\uFFFC/.test(line.shape) ||
  line.spans.some(
    ({ kind, isBadge, text }) => kind === 'link' && (isBadge || /^[[(【].*[\])】]$/.test(text)),
  )
