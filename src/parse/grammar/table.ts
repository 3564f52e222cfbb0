import type { Table, TableRow } from 'mdast'
import { readAuthors } from '../field/authors.ts'
import { bare, isLabel } from '../field/labels.ts'
import { readTitle } from '../field/title.ts'
import {
  joined,
  lineOf,
  linesOf,
  readLine,
  slice,
  wordsOf,
  type Definitions,
  type Line,
  type Span,
} from '../line.ts'
import { placedIn, type Placed } from '../placed.ts'
import { isInPage } from '../url.ts'
import { columnsOf, type Role } from './columns.ts'
import { emptyDraft, type Draft, type Found, type Grammar } from './grammar.ts'
import { primaryOf } from './primary-link.ts'
import { linkedTitle } from './linked-title.ts'
import { merged, placed, published, type Published } from './published.ts'

/**
 * A table with an entry, or several, in each row. Columns are known by their header; the title is a link or stands
 * beside the links:
 *
 *     | Title | Venue | Code |
 *     |---|---|---|
 *     | [Title](address) | CVPR 2024 | [GitHub](address) |
 */
export const table: Grammar = (blocks, at, { definitions }) => {
  const node = blocks[at]
  if (node?.type !== 'table') return null
  const start = node.position?.start.offset ?? 0
  const [header, ...rows] = node.children
  if (!header || !rows.some((row) => linksIn(row, definitions).length))
    return { found: [], length: 1 }
  const [names = [], ...cells] = node.children.map((row) =>
    row.children.map((cell) => readLine(cell.children, definitions)),
  )
  const columns = columnsOf(
    names.map((name) => bare(wordsOf(name))),
    cells,
  )
  const drafts = columns ? cells.map((row) => readRow(row, columns)) : []
  if (!columns || !drafts.some((row) => row.length))
    return {
      found: [
        { kind: 'unparsed', reason: 'table', start, end: node.position?.end.offset ?? start },
      ],
      length: 1,
    }
  const found = rows.flatMap((row, index) =>
    (drafts[index] ?? []).map((draft): Found => ({
      kind: 'entry',
      draft,
      start: startOf(row, node),
      end: row.position?.end.offset ?? start,
      table: start,
    })),
  )
  return { found, length: 1 }
}

const startOf = (row: TableRow, node: Table): number =>
  row.position?.start.offset ?? node.position?.start.offset ?? 0

const linksIn = (row: TableRow, definitions: Definitions): Span[] =>
  row.children
    .flatMap((cell) => readLine(cell.children, definitions).spans)
    .filter(({ kind, target, isBadge }) => kind === 'link' && !isBadge && !isInPage(target ?? ''))

function readRow(row: Line[], columns: Role[]): Draft[] {
  const cells = columns.map((role, index) => ({ role, line: row[index] ?? lineOf([]) }))
  const of = (role: Role): Line[] =>
    cells
      .filter((cell) => cell.role === role && /[\p{L}\p{N}\uFFFC]/u.test(cell.line.shape))
      .map(({ line }) => line)
  const [title] = of('title')
  if (!title) return []
  const links = cells
    .filter(({ role }) => role !== 'title')
    .flatMap(({ line, role }) =>
      role === 'note'
        ? []
        : line.spans.filter(({ kind, target }) => kind === 'link' && !isInPage(target ?? '')),
    )
  const publication = [...of('venue'), ...of('date')]
    .map((line) => published(line, true) ?? bareVenue(line))
    .reduce(merged, null)
  const shared: Omit<Draft, 'title' | 'link' | 'note' | 'links'> = {
    ...emptyDraft,
    orgs: of('orgs')[0] ?? null,
    publication,
    authors: of('authors').flatMap((line) =>
      placedIn(line, readAuthors(wordsOf(line), true) ?? [wordsOf(line)]),
    ),
    tags: [...of('tags'), ...of('other')]
      .filter(({ spans }) => spans.every(({ kind }) => kind !== 'link'))
      .flatMap(tagsOf),
  }
  const entries = titlesIn(title)
  const note = joined(of('note'))
  if (entries.length)
    return entries.map((entry, index) => ({
      ...entry,
      ...shared,
      orgs: shared.orgs ?? entry.orgs,
      authors: [...entry.authors, ...shared.authors],
      publication: shared.publication ?? entry.publication,
      tags: [...entry.tags, ...shared.tags],
      note: joined([entry.note, note]),
      links: [...entry.links, ...(index === entries.length - 1 ? links : [])],
    }))
  const { primary } = primaryOf(links)
  const said = titleAndNote(title)
  return primary
    ? [
        {
          ...namedTitle(said.title, shared),
          link: primary,
          note: joined([said.note, note]),
          links: links.filter((link) => link !== primary),
        },
      ]
    : []
}

/** The bold or first words of a cell that goes on about them: `1) **Title** - note`; for another cell all of it. */
function titleAndNote(cell: Line): { title: Line; note: Line } {
  const [number = ''] = /^\s*\d{1,3}[.)]\s+/.exec(cell.shape) ?? []
  const rest = slice(cell, number.length)
  const [first] = rest.spans
  const bold =
    first?.kind === 'text' && first.look === 'strong' && rest.spans.length > 1
      ? first.text.length
      : 0
  const dash = /^[^\n\uFFFC]{3,200}?(?=\s[-–—]\s|\n|\s{2,}\S)/.exec(rest.shape)?.[0].length ?? 0
  const length = bold || dash
  const note = slice(rest, length)
  const [sign = ''] = /^\s*[-–—:：]*\s*/.exec(note.shape) ?? []
  return length && wordsOf(note).length > 40
    ? { title: slice(rest, 0, length), note: slice(note, sign.length) }
    : { title: rest, note: lineOf([]) }
}

/** A title in words, which may have a short name in front and whose it is behind: `🔥[Name] Title(@Organisation)`. */
function namedTitle(
  cell: Line,
  shared: Omit<Draft, 'title' | 'link' | 'note' | 'links'>,
): Omit<Draft, 'link' | 'note' | 'links'> {
  const words = wordsOf(cell)
  const [, icons = '', name, printed = words, org] =
    /^((?:\p{Extended_Pictographic}|\uFE0F|\s)*)(?:\[([^[\]]{1,40})\]\s*(?=\p{L}))?(.+?)\s*(?:\(@([^()]{2,80}?)(?:\s+etc\.?)?\))?$/u.exec(
      words,
    ) ?? []
  const [tag, title, by] = placedIn(cell, [name ?? icons, printed, org ?? ''])
  return {
    ...shared,
    title: title ? { ...title, value: readTitle(title.value) } : { value: words, start: 0, end: 0 },
    tags: name !== undefined && tag ? [tag, ...shared.tags] : shared.tags,
    orgs:
      shared.orgs ??
      (org !== undefined && by
        ? lineOf([
            {
              kind: 'text',
              text: org,
              target: null,
              look: null,
              isBadge: false,
              words: null,
              offsets: null,
              start: by.start,
              end: by.end,
            },
          ])
        : null),
  }
}

/** The entries of a title cell: one a line where each line begins with a link, else one. */
function titlesIn(cell: Line): Draft[] {
  const lines = linesOf(cell)
  const drafts = lines.map((line) => linkedTitle(line, []))
  if (drafts.length > 1 && drafts.every((draft) => draft && !isLabel(draft.title.value)))
    return drafts as Draft[]
  const at = lines.findIndex((line) => linkedTitle(line, []))
  const [title, ...below] = lines.slice(at)
  const draft = at < 0 || !title ? null : linkedTitle(joined([...lines.slice(0, at), title]), below)
  return draft ? [draft] : []
}

const bareVenue = (line: Line): Published | null =>
  /^[\p{L}][\p{L}\s&.-]{1,40}$/u.test(wordsOf(line))
    ? placed({ venue: wordsOf(line), year: null, month: null }, line)
    : null

const tagsOf = (line: Line): Placed<string>[] =>
  placedIn(
    line,
    wordsOf(line)
      .split(/\s*[,、;]\s*/)
      .filter(
        (tag) =>
          /[\p{L}]/u.test(tag) &&
          tag.length <= 40 &&
          !/^(?:yes|no|unknown|none|n\/a|-|✓|✗|是|否)$/i.test(tag),
      ),
  )
