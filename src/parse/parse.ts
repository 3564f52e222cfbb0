import { sortDiagnostics, type Diagnostic } from '../model/diagnostic.ts'
import { languageOfMost } from '../model/language.ts'
import type { DocumentFacts } from '../model/document.ts'
import type { List, Other, Place, Section } from '../model/list.ts'
import { decode } from './decode.ts'
import { canonicalOrgs } from './field/orgs.ts'
import type { ResolveUrl } from './inline.ts'
import { documentFactsOf } from './document.ts'
import { frontMatterOf } from './markdown/front-matter.ts'
import { definitionsOf, linksOf, type Entry } from './links.ts'
import { parseMarkdown } from './markdown/parse-markdown.ts'
import type { Candidate } from './paper.ts'
import { paperIds } from './paper-ids.ts'
import { placesOf, type Places } from './places.ts'
import type { Readings } from './title-or-note.ts'
import { readSections } from './outline/sections.ts'
import { hiddenMarkup } from './markdown/limits.ts'
import { unclosedProblems } from './markdown/unclosed.ts'
import { readTarget, type Base } from './url.ts'

/** What the parser needs to know besides the list. */
export interface ParseSettings {
  /** `OWNER/NAME`, the repository that relative links are resolved against. */
  repo: string | null
  lang: string | null
  /** The name to show for each organisation → its other spellings. */
  orgs: Record<string, string[]>
  /** What the words after a short name are, by section. */
  reading: Readings
}

/** A list's bytes and their origin. */
export interface ParseSource {
  path: string
  bytes: Uint8Array
  /** The list's folder in the repository, `''` at the root. */
  folder: string
}

/** A parsed list. */
export interface Parsed {
  list: List
  diagnostics: Diagnostic[]
  /** The source without a byte order mark; empty if it could not be decoded. */
  text: string
  facts: DocumentFacts
}

/** Parses Markdown into a list. Never throws: every problem is a diagnostic with its location. */
export function parseList(source: ParseSource, settings: ParseSettings): Parsed {
  const { path } = source
  const file = [source.folder, fileOf(path)].filter(Boolean).join('/')
  const decoded = decode(source.bytes, path)
  if ('problem' in decoded)
    return { ...unread(path, file, settings), diagnostics: [decoded.problem] }

  const refused: Parsed = {
    ...unread(path, file, settings),
    diagnostics: [
      {
        rule: 'too-deep',
        level: 'error',
        message: 'Unexpected nesting of hundreds of levels, expected a list that people can read',
        place: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
      },
    ],
  }
  // The Markdown parser is quadratic in nesting depth and takes minutes for thousands of levels.
  if (deep.test(decoded.text)) return refused
  try {
    return readText(decoded.text, source, file, settings)
  } catch (error) {
    // Deep nesting overflows the stack of the parser or of the tree walks.
    if (!(error instanceof RangeError)) throw error
    return refused
  }
}

/** A line with so many nested quotation and list markers. */
const deep = /^[ \t]*(?:>[ \t]?|(?:[-+*]|\d{1,9}[.)])[ \t]+){500}/m

function readText(
  text: string,
  source: ParseSource,
  file: string,
  settings: ParseSettings,
): Parsed {
  const { path } = source
  const places = placesOf(text, path)
  const tree = parseMarkdown(text, path === '-' ? undefined : fileOf(path))
  const front = frontMatterOf(text)
  const definitions = text.includes(']:') ? definitionsOf(tree) : new Map<string, string>()
  const base =
    settings.repo === null
      ? null
      : { root: `https://github.com/${settings.repo}/blob/HEAD`, folder: source.folder }
  const claimed = new Set<number>()
  const resolveProseUrl = resolverInto(base)
  const resolveUrl: ResolveUrl = (link) => (claimed.add(link.start), resolveProseUrl(link))

  const { title, intro, sections, candidates, asides, diagnostics } = readSections(tree, {
    text,
    places,
    definitions,
    resolveUrl,
    resolveProseUrl,
    readings: settings.reading,
  })
  completePapers(
    candidates,
    settings,
    new Set(sections.flatMap(({ anchor, aliases }) => [anchor, ...aliases])),
  )
  const { others, problems } = accountFor(linksOf(tree, definitions, asides), claimed, base, places)
  const list: List = {
    path,
    file,
    title: title ?? front.title ?? onlyTitle(sections) ?? nameOf(path),
    lang:
      settings.lang ??
      front.lang ??
      languageOfMost(
        [title ?? front.title ?? '', ...sections.map((section) => section.title)].filter(Boolean),
      ),
    intro,
    sections,
    others,
  }
  if (!candidates.length) diagnostics.push(noPapers(places))
  return {
    list,
    diagnostics: sortDiagnostics([
      ...diagnostics,
      ...problems,
      ...unclosedProblems(tree, places),
      ...hiddenMarkup(tree, places),
    ]),
    text,
    facts: documentFactsOf(tree, text, definitions, places),
  }
}

const unread = (
  path: string,
  file: string,
  { lang }: ParseSettings,
): Omit<Parsed, 'diagnostics'> => ({
  list: {
    path,
    file,
    title: nameOf(path),
    lang: lang ?? 'en',
    intro: [],
    sections: [],
    others: [],
  },
  text: '',
  facts: { headings: [], targets: [], inPageLinks: [], comments: [] },
})

function resolverInto(base: Base | null): ResolveUrl {
  return (link) => readTarget(link.target ?? '', base).url
}

/** Completes the fields that depend on the whole list: ids, and one spelling per organisation. */
function completePapers(
  candidates: Candidate[],
  { orgs }: ParseSettings,
  reserved: Set<string>,
): void {
  const ids = paperIds(
    candidates.map(({ paper }) => paper),
    reserved,
  )
  const spell = canonicalOrgs(
    candidates.flatMap(({ mentions }) => mentions),
    orgs,
  )
  candidates.forEach(({ paper, mentions, withHead }, index) => {
    paper.id = ids[index] ?? ''
    const orgs = new Map<string, Place>()
    for (const mention of mentions) {
      const names = spell(mention)
      if (!names) [paper.note, paper.places.note] = [withHead.note, withHead.place]
      mention.places.forEach(
        (place, at) =>
          names?.[at] === undefined || orgs.has(names[at]) || orgs.set(names[at], place),
      )
    }
    paper.orgs = [...orgs.keys()]
    paper.places.orgs = [...orgs.values()]
  })
}

/** Lists the links that no paper claims, and the problems of all links. */
function accountFor(
  links: Entry[],
  claimed: Set<number>,
  base: Base | null,
  places: Places,
): { others: Other[]; problems: Diagnostic[] } {
  const others: Other[] = []
  const problems: Diagnostic[] = []
  for (const { kind, target, start, end } of links) {
    const { kind: reach, url, problem } = readTarget(target, base)
    const place = places(start, end)
    const isClaimed = claimed.has(start)
    if (problem) problems.push({ ...problem, level: 'error', place })
    else if (reach === 'relative' && isClaimed)
      problems.push({
        rule: 'relative-link',
        level: 'info',
        message: relativeMessage(target),
        place,
      })
    if (problem && url === null) others.push({ kind: 'fault', url: target, place })
    else if (!isClaimed && reach !== 'mail') others.push({ kind, url: url ?? target, place })
  }
  return { others, problems }
}

const relativeMessage = (target: string): string =>
  `Unexpected relative address \`${target}\`, expected a whole one, or the repository that it leads into (--repo OWNER/NAME)`

const noPapers = (places: Places): Diagnostic => ({
  rule: 'no-papers',
  level: 'error',
  message:
    'Unexpected list without a single paper, expected items like `- [Title](address) - note`',
  place: places(0, 0),
})

/** The title of a list's only top-level section. */
function onlyTitle(sections: Section[]): string | null {
  const outermost = new Set(sections.map(({ path }) => path[0]))
  return (outermost.size === 1 && sections[0]?.path[0]) || null
}

/** `papers` for `lists/papers.md`. */
const nameOf = (path: string): string =>
  path === '-' ? 'List' : fileOf(path).replace(/\.[^.]+$/, '')

const fileOf = (path: string): string => path.split(/[\\/]/).at(-1) ?? path
