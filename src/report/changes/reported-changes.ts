import { UsageError } from '../../model/diagnostic.ts'
import { array, object, type ObjectOf, oneOf, orNull, type Read, text, whole } from './shape.ts'

const strings = array(text)

const paper = object({
  id: text,
  section: strings,
  title: text,
  link: orNull(text),
  orgs: strings,
  note: orNull(text),
  venue: orNull(text),
  year: orNull(whole),
  date: orNull(text),
  authors: strings,
  links: array(object({ label: text, url: text })),
  tags: strings,
  properties: array(object({ name: text, value: text })),
  line: whole,
})

const section = object({ title: text, anchor: text, path: strings, line: whole })

/** The target of an anchor: a paper or a section. */
const anchored: Read<ReportedAnchored> = (value, at) =>
  typeof value === 'object' && value !== null && 'paper' in value
    ? object({ paper })(value, at)
    : object({ section })(value, at)

/** How to keep an anchor: this HTML directly above a line, which holds the heading `aboveTitle`. */
const alias = object({ html: text, aboveLine: whole, aboveTitle: text })

const problem = object({
  rule: text,
  level: oneOf('error', 'warning'),
  message: text,
  line: whole,
  column: whole,
  endLine: whole,
  endColumn: whole,
})

const both = { before: paper, after: paper }
const bothSections = { before: section, after: section }

/** What each kind of change has. */
const shapes = {
  'paper-added': { paper },
  'paper-removed': { paper },
  'paper-moved': both,
  'paper-retitled': both,
  'paper-relinked': both,
  'note-changed': both,
  'field-changed': {
    field: oneOf('orgs', 'venue', 'year', 'date', 'authors', 'links', 'tags', 'properties'),
    was: text,
    is: text,
    ...both,
  },
  'text-changed': { was: text, is: text, ...both },
  'section-added': { section },
  'section-removed': { section },
  'section-renamed': bothSections,
  'section-moved': bothSections,
  'title-changed': { before: text, after: text },
  'anchor-lost': {
    anchor: text,
    before: anchored,
    after: orNull(anchored),
    alias: orNull(alias),
  },
  'anchor-diverted': { anchor: text, before: anchored, after: anchored },
  'problem-new': { problem },
  'problem-fixed': { problem },
  reordered: { section: orNull(section) },
}
type Kind = keyof typeof shapes

/** A change as reports show it: flat data, as in the JSON. */
export type ReportedChange = {
  [K in Kind]: { kind: K } & ObjectOf<(typeof shapes)[K]>
}[Kind]
export type ReportedPaper = ReturnType<typeof paper>
export type ReportedSection = ReturnType<typeof section>
export type ReportedAnchored = { paper: ReportedPaper } | { section: ReportedSection }
export type ReportedAlias = ReturnType<typeof alias>

/** The changes of one list. `before` and `after` are its files; null for a new or a removed list. */
export interface ReportedList {
  before: string | null
  after: string | null
  changes: ReportedChange[]
}

const change: Read<ReportedChange> = (value, at) => {
  const { kind } = object({ kind: oneOf(...(Object.keys(shapes) as Kind[])) })(value, at)
  return {
    kind,
    ...object<Record<string, Read<unknown>>>(shapes[kind])(value, at),
  } as ReportedChange
}

const report = object({
  lists: array(object({ before: orNull(text), after: orNull(text), changes: array(change) })),
})

/**
 * Reads the JSON of `listwright diff --format json`, which may come from a stranger: returns only what
 * docs/diff.schema.json describes, and nothing that it does not.
 * @throws UsageError if the text is no such JSON
 */
export function readReport(json: string): ReportedList[] {
  try {
    return report(JSON.parse(json), 'the report').lists
  } catch (error) {
    const reason = error instanceof TypeError ? error.message : 'it is no JSON'
    throw new UsageError(`This is no report of listwright diff --format json: ${reason}`)
  }
}
