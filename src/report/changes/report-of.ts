import type { Alias, Anchored, Change, Field, ListChanges } from '../../model/change.ts'
import { type Paper, plainText, type Section } from '../../model/list.ts'
import type {
  ReportedAlias,
  ReportedAnchored,
  ReportedChange,
  ReportedList,
  ReportedPaper,
  ReportedSection,
} from './reported-changes.ts'

/** Returns what reports show of changes. */
export function reportOf(lists: ListChanges[]): ReportedList[] {
  return lists.map(({ before, after, changes }) => ({
    before: before && before.file,
    after: after && after.file,
    changes: changes.map(changeOf),
  }))
}

function changeOf(change: Change): ReportedChange {
  switch (change.kind) {
    case 'paper-added':
    case 'paper-removed':
      return { kind: change.kind, paper: paperOf(change.paper) }
    case 'paper-moved':
    case 'paper-retitled':
    case 'paper-relinked':
    case 'note-changed':
      return { kind: change.kind, before: paperOf(change.before), after: paperOf(change.after) }
    case 'field-changed':
      return {
        kind: change.kind,
        field: change.field,
        was: fieldText(change.before, change.field),
        is: fieldText(change.after, change.field),
        before: paperOf(change.before),
        after: paperOf(change.after),
      }
    case 'text-changed':
      return {
        kind: change.kind,
        was: change.was,
        is: change.is,
        before: paperOf(change.before),
        after: paperOf(change.after),
      }
    case 'section-added':
    case 'section-removed':
      return { kind: change.kind, section: sectionOf(change.section) }
    case 'section-renamed':
    case 'section-moved':
      return { kind: change.kind, before: sectionOf(change.before), after: sectionOf(change.after) }
    case 'title-changed':
      return change
    case 'anchor-lost':
      return {
        kind: change.kind,
        anchor: change.anchor,
        before: anchoredOf(change.before),
        after: change.after && anchoredOf(change.after),
        alias: change.alias && aliasOf(change.alias),
      }
    case 'anchor-diverted':
      return {
        kind: change.kind,
        anchor: change.anchor,
        before: anchoredOf(change.before),
        after: anchoredOf(change.after),
      }
    case 'problem-new':
    case 'problem-fixed': {
      const { rule, level, message, place } = change.problem
      return {
        kind: change.kind,
        problem: {
          rule,
          level: level === 'error' ? 'error' : 'warning',
          message,
          line: place.line,
          column: place.column,
          endLine: place.endLine,
          endColumn: place.endColumn,
        },
      }
    }
    case 'reordered':
      return { kind: change.kind, section: change.section && sectionOf(change.section) }
  }
}

function paperOf({
  id,
  section,
  title,
  link,
  orgs,
  note,
  venue,
  year,
  date,
  authors,
  links,
  tags,
  properties,
  place,
}: Paper): ReportedPaper {
  return {
    id,
    section,
    title,
    link,
    orgs,
    note: plainText(note) || null,
    venue,
    year,
    date,
    authors,
    links,
    tags,
    properties,
    line: place.line,
  }
}

function sectionOf({ title, anchor, path, place }: Section): ReportedSection {
  return { title, anchor, path, line: place.line }
}

function anchoredOf(what: Anchored): ReportedAnchored {
  return what.kind === 'paper'
    ? { paper: paperOf(what.paper) }
    : { section: sectionOf(what.section) }
}

function aliasOf({ html, above }: Alias): ReportedAlias {
  return { html, aboveLine: above.place.line, aboveTitle: above.title }
}

/** A field as the entry prints it: the date of an arXiv id is none. */
function fieldText(paper: Paper, field: Field): string {
  if (field === 'date' && paper.places.date === null) return ''
  if (field === 'properties')
    return paper.properties.map(({ name, value }) => `${name}: ${value}`).join(', ')
  if (field === 'links') return paper.links.map(({ label, url }) => `${label} ${url}`).join(', ')
  const value = paper[field]
  return Array.isArray(value) ? value.join(', ') : `${value ?? ''}`
}
