import type { RootContent } from 'mdast'
import { readAuthors } from '../field/authors.ts'
import { isLabel } from '../field/labels.ts'
import {
  joined,
  linesOf,
  readLine,
  slice,
  trim,
  wordsOf,
  type Definitions,
  type Line,
  type Span,
} from '../line.ts'
import type { Chapter } from '../chapter.ts'
import { placedIn, type Placed } from '../placed.ts'
import { isInPage } from '../url.ts'
import { emptyDraft, type Draft, type Found } from './grammar.ts'
import { takeLinks } from './labelled-links.ts'
import { primaryOf } from './primary-link.ts'
import { linkedTitle } from './linked-title.ts'
import { published } from './published.ts'

/**
 * Headings that are entries, what stands below them being their fields:
 *
 *     ### 3. [CVPR '24] Title
 *     **Authors**: A. Author, B. Author
 *     <details>abstract</details>
 *     [Paper](address) | [Code](address)
 *
 * and `## [Title](address)`. Only where at least three headings of one depth are: a single one is a section.
 * @param contents what each chapter holds; entries move into the chapter above
 */
export function headingEntries(
  contents: Map<Chapter, { found: Found[] }>,
  definitions: Definitions,
): void {
  const below = new Map<Chapter, Chapter[]>()
  for (const chapter of contents.keys())
    if (chapter.parent) below.set(chapter.parent, [...(below.get(chapter.parent) ?? []), chapter])
  const drafts = new Map<Chapter, Draft>()
  const fieldNames = repeatedTitles([...contents.keys()])
  for (const [chapter, { found }] of contents) {
    if (
      chapter.kind !== 'heading' ||
      !chapter.parent ||
      found.some(isPaper) ||
      fieldNames.has(chapter.title)
    )
      continue
    const children = below.get(chapter) ?? []
    if (
      children.some(
        (child) =>
          (child.kind === 'heading' && !fieldNames.has(child.title)) ||
          below.has(child) ||
          contents.get(child)?.found.some(isPaper),
      )
    )
      continue
    const parts = [chapter, ...children]
    const draft = readHeading(
      chapter,
      parts.flatMap(({ blocks }) => blocks),
      definitions,
    )
    if (draft) drafts.set(chapter, draft)
  }
  const depths = [...drafts.keys()].map(({ depth }) => depth)
  for (const [chapter, draft] of drafts) {
    if (depths.filter((depth) => depth === chapter.depth).length < 3) continue
    const parts = [chapter, ...(below.get(chapter) ?? [])]
    const end = Math.max(
      ...parts
        .flatMap(({ blocks, node }) => [node, ...blocks])
        .map(({ position }) => position?.end.offset ?? 0),
    )
    if (chapter.parent)
      contents
        .get(chapter.parent)
        ?.found.push({ kind: 'entry', draft, start: chapter.node.position?.start.offset ?? 0, end })
    for (const part of parts) contents.delete(part)
  }
}

/** Bullets like `- [Code](…)` below a heading are fields of it. */
const isPaper = (found: Found): boolean =>
  found.kind === 'group' || (found.kind === 'entry' && !isLabel(found.draft.title.value))

/** `### Links` under every entry names a field and no section. */
function repeatedTitles(chapters: Chapter[]): Set<string> {
  const counts = new Map<string, number>()
  for (const { kind, title } of chapters)
    if (kind === 'heading') counts.set(title, (counts.get(title) ?? 0) + 1)
  return new Set(
    [...counts].filter(([title, count]) => count >= 3 && !/\d/.test(title)).map(([title]) => title),
  )
}

function readHeading(
  chapter: Chapter,
  blocks: RootContent[],
  definitions: Definitions,
): Draft | null {
  if (chapter.node.type !== 'heading') return null
  const heading = readLine(chapter.node.children, definitions)
  const said = blocks
    .flatMap((block): RootContent[] =>
      block.type === 'list' ? block.children.flatMap(({ children }) => children) : [block],
    )
    .flatMap((block) =>
      block.type === 'paragraph' ? linesOf(readLine(block.children, definitions)) : [],
    )
  const links: Span[] = []
  const notes: Line[] = []
  const authors: Placed<string>[] = []
  for (const line of said) {
    const rest = takeLinks(line, links).filter(({ shape }) => /[\p{L}\p{N}\uFFFC]/u.test(shape))
    const people = readAuthorLine(line)
    if (people) authors.push(...placedIn(line, people))
    else notes.push(...rest)
  }
  const linked = linkedTitle(heading, [])
  if (
    linked &&
    !linked.link?.target?.startsWith('#') &&
    /^\s*\uFFFC[^\p{L}]*$/u.test(heading.shape)
  )
    return { ...linked, links, authors, note: joined(notes) }
  const labelled = links.filter(({ target }) => !isInPage(target ?? ''))
  const isApart = said.some(
    (line) =>
      /^[^\p{L}\p{N}]*$/u.test(line.shape) &&
      line.spans.some(({ kind, text }) => kind === 'link' && isLabel(text)),
  )
  const isFields =
    labelled.some(({ text }) => isLabel(text)) &&
    (isApart || notes.every(({ spans }) => spans.every(({ kind }) => kind !== 'link')))
  if (!isFields) return null
  const bracket = /^\s*(?:\d+[.)]\s*)?[[(【]([^\])】\uFFFC]+)[\])】]\s*/.exec(heading.shape)
  const publication = bracket ? published(heading, true, bracket[1]) : null
  const number = /^\s*\d+[.)]\s+/.exec(heading.shape)
  const { primary } = primaryOf(labelled)
  const [title] = placedIn(heading, [
    wordsOf(
      trim(slice(heading, publication && bracket ? bracket[0].length : (number?.[0].length ?? 0))),
    ),
  ])
  return title
    ? {
        ...emptyDraft,
        title,
        link: primary,
        note: joined(notes),
        publication,
        authors,
        links: labelled.filter((link) => link !== primary),
      }
    : null
}

/** `**Authors**: A. Author, B. Author` */
function readAuthorLine(line: Line): string[] | null {
  const [label] = /^\s*(?:authors?|作者)\s*[:：]\s*/i.exec(wordsOf(line)) ?? []
  return label === undefined
    ? null
    : (readAuthors(wordsOf(line), true) ?? [wordsOf(line).slice(label.length)])
}
