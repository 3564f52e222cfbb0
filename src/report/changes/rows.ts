import type { Field } from '../../model/change.ts'
import { groupBy } from '../../model/collections.ts'
import type {
  ReportedAlias,
  ReportedAnchored,
  ReportedChange,
  ReportedPaper,
  ReportedSection,
} from './report.ts'

/**
 * A part of a report: our own words (a string), untrusted text of a list with or without an address, or code.
 * Each format escapes the last two in its own way.
 */
export type Piece = string | { text: string; url?: string | null } | { code: string }

interface Row {
  /** The path of the section it belongs to; for a moved paper, both paths. */
  under: Piece[]
  pieces: Piece[]
}

/** The changes of one group. */
export interface Rows {
  title: string
  sign: '+' | '-' | '~' | '!' | '✓'
  rows: Row[]
}

/** Groups the changes of a list into rows, most important first. Omits empty groups. */
export function rowsOf(changes: ReportedChange[]): Rows[] {
  return groups.flatMap(({ title, sign, kinds }) => {
    const own = changes.filter(({ kind }) => kinds.includes(kind))
    return own.length ? [{ title, sign, rows: groupBySection(own.map(rowOf)) }] : []
  })
}

const groups: { title: string; sign: Rows['sign']; kinds: ReportedChange['kind'][] }[] = [
  { title: 'New problems', sign: '!', kinds: ['problem-new'] },
  { title: 'Anchors that would break', sign: '!', kinds: ['anchor-lost'] },
  { title: 'Anchors that would point elsewhere', sign: '!', kinds: ['anchor-diverted'] },
  { title: 'Papers added', sign: '+', kinds: ['paper-added'] },
  { title: 'Papers removed', sign: '-', kinds: ['paper-removed'] },
  { title: 'Papers moved', sign: '~', kinds: ['paper-moved'] },
  { title: 'Titles changed', sign: '~', kinds: ['title-changed', 'paper-retitled'] },
  { title: 'Links changed', sign: '~', kinds: ['paper-relinked'] },
  { title: 'Notes changed', sign: '~', kinds: ['note-changed'] },
  { title: 'Other fields changed', sign: '~', kinds: ['field-changed'] },
  { title: 'Other text changed', sign: '~', kinds: ['text-changed'] },
  { title: 'Sections added', sign: '+', kinds: ['section-added'] },
  { title: 'Sections removed', sign: '-', kinds: ['section-removed'] },
  { title: 'Sections renamed', sign: '~', kinds: ['section-renamed'] },
  { title: 'Sections moved', sign: '~', kinds: ['section-moved'] },
  { title: 'Problems fixed', sign: '✓', kinds: ['problem-fixed'] },
  { title: 'Only the order changed', sign: '~', kinds: ['reordered'] },
]

/** Puts the rows of each section together, in the order of their first rows. */
const groupBySection = (rows: Row[]): Row[] =>
  [...groupBy(rows, ({ under }) => JSON.stringify(under)).values()].flat()

function rowOf(change: ReportedChange): Row {
  switch (change.kind) {
    case 'paper-added':
    case 'paper-removed':
      return { under: pathOf(change.paper.section), pieces: [linked(change.paper)] }
    case 'paper-moved':
      return {
        under: [...pathOf(change.before.section), ' → ', ...pathOf(change.after.section)],
        pieces: [linked(change.after)],
      }
    case 'paper-retitled':
      return {
        under: pathOf(change.after.section),
        pieces: [...contrast(change.before.title, change.after.title, change.after.link)],
      }
    case 'paper-relinked':
      return {
        under: pathOf(change.after.section),
        pieces: [
          { text: change.after.title },
          ': ',
          address(change.before.link),
          ' → ',
          address(change.after.link),
        ],
      }
    case 'note-changed':
      return {
        under: pathOf(change.after.section),
        pieces: [
          linked(change.after),
          ': ',
          ...contrast(change.before.note ?? '', change.after.note ?? ''),
        ],
      }
    case 'field-changed':
      return {
        under: pathOf(change.after.section),
        pieces: [
          linked(change.after),
          `, ${fieldNames[change.field]}: `,
          ...contrast(change.was, change.is),
        ],
      }
    case 'text-changed':
      return {
        under: pathOf(change.after.section),
        pieces: [linked(change.after), ': ', ...contrast(change.was, change.is)],
      }
    case 'section-added':
    case 'section-removed':
      return { under: [], pieces: pathOf(change.section.path) }
    case 'section-renamed':
      return {
        under: change.after.path.length > 1 ? pathOf(change.after.path.slice(0, -1)) : [],
        pieces: contrast(change.before.title, change.after.title),
      }
    case 'section-moved':
      return {
        under: [],
        pieces: [...pathOf(change.before.path), ' → ', ...pathOf(change.after.path)],
      }
    case 'title-changed':
      return { under: [], pieces: ['of the list: ', ...contrast(change.before, change.after)] }
    case 'anchor-lost':
      return {
        under: [],
        pieces: [
          { code: `#${change.anchor}` },
          ` of ${change.after ? '' : 'removed '}${kindOf(change.before)} `,
          nameOf(change.before),
          ...remedy(change.alias),
        ],
      }
    case 'anchor-diverted':
      return {
        under: [],
        pieces: [
          { code: `#${change.anchor}` },
          ` would lead to ${kindOf(change.after)} `,
          nameOf(change.after),
          `; it leads to ${kindOf(change.before)} `,
          nameOf(change.before),
        ],
      }
    case 'problem-new':
    case 'problem-fixed':
      return {
        under: [],
        pieces: [
          `${change.kind === 'problem-fixed' ? 'was at ' : ''}line ${change.problem.line}, ${change.problem.level}: `,
          { text: change.problem.message },
          ' (',
          { text: change.problem.rule },
          ')',
        ],
      }
    case 'reordered':
      return {
        under: [],
        pieces: change.section ? pathOf(change.section.path) : ['the sections'],
      }
  }
}

const remedy = (alias: ReportedAlias | null): Piece[] =>
  alias
    ? [
        '; to keep it, put ',
        { code: alias.html },
        ` on a line of its own above line ${alias.aboveLine}, `,
        { text: alias.aboveTitle },
      ]
    : []

const kindOf = (what: ReportedAnchored): string => ('paper' in what ? 'paper' : 'section')

const nameOf = (what: ReportedAnchored): Piece => ({
  text: 'paper' in what ? what.paper.title : what.section.title,
})

const linked = ({ title, link }: ReportedPaper): Piece => ({ text: title, url: link })

const address = (link: string | null): Piece => (link === null ? 'none' : { text: link, url: link })

const pathOf = (path: ReportedSection['path']): Piece[] =>
  path.length
    ? path.flatMap((title, index): Piece[] => [...(index ? [' › '] : []), { text: title }])
    : ['above all sections']

const fieldNames: Record<Field, string> = {
  orgs: 'organisations',
  venue: 'venue',
  year: 'year',
  date: 'date',
  authors: 'authors',
  links: 'links',
  tags: 'tags',
  properties: 'properties',
}

/** How many characters of context to show around a difference. */
const context = 40

/** Returns `old → new`; of long texts only the part that differs. */
function contrast(before: string, after: string, url?: string | null): Piece[] {
  const [old, now] = [
    [...before.replace(/\s+/g, ' ').trim()],
    [...after.replace(/\s+/g, ' ').trim()],
  ]
  let same = 0
  while (same < Math.min(old.length, now.length) && old[same] === now[same]) same++
  let tail = 0
  while (tail < Math.min(old.length, now.length) - same && old.at(-1 - tail) === now.at(-1 - tail))
    tail++
  const from = same > context + 20 ? same - context : 0
  const part = (text: string[]): string => {
    const to = tail > context + 20 ? text.length - tail + context : text.length
    return `${from ? '…' : ''}${text.slice(from, to).join('')}${to < text.length ? '…' : ''}`
  }
  const show = (text: string[], link?: string | null): Piece =>
    text.length ? { text: part(text), ...(link && { url: link }) } : 'none'
  return [show(old), ' → ', show(now, url)]
}
