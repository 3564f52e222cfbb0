import type { Field } from '../../model/change.ts'
import { address, contrast, linked, pathOf, type Piece } from './pieces.ts'
import type { ReportedAlias, ReportedAnchored, ReportedChange } from './reported-changes.ts'

/** One change. */
export interface Row {
  /** The path of the section it belongs to; for a moved paper, both paths. */
  under: Piece[]
  pieces: Piece[]
}

export function rowOf(change: ReportedChange): Row {
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
