import type { Anchored, Change, ListChanges } from '../../model/change.ts'
import { stringify } from '../escape.ts'
import { summaryOf } from './summary.ts'
import { type Paper, plainText, type Section } from '../../model/list.ts'

/** Returns changes as JSON, as `docs/diff.schema.json` describes it. */
export function formatChangesJson(lists: ListChanges[]): string {
  const exported = lists.map(({ before, after, changes }) => ({
    before: before && before.file,
    after: after && after.file,
    changes: changes.map(changeOf),
  }))
  return `${stringify({ summary: summaryOf(lists), lists: exported })}\n`
}

function changeOf(change: Change): object {
  switch (change.kind) {
    case 'paper-added':
    case 'paper-removed':
      return { kind: change.kind, paper: paperOf(change.paper) }
    case 'paper-moved':
    case 'paper-retitled':
    case 'paper-relinked':
    case 'note-changed':
    case 'field-changed':
    case 'text-changed':
      return {
        kind: change.kind,
        ...(change.kind === 'field-changed' && { field: change.field }),
        ...(change.kind === 'text-changed' && { was: change.was, is: change.is }),
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
        alias: change.alias && {
          html: change.alias.html,
          aboveLine: change.alias.above.place.line,
        },
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
          level,
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
}: Paper): object {
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

function sectionOf({ title, anchor, path, place }: Section): object {
  return { title, anchor, path, line: place.line }
}

function anchoredOf(what: Anchored): object {
  return what.kind === 'paper'
    ? { paper: paperOf(what.paper) }
    : { section: sectionOf(what.section) }
}
