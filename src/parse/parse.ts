import type { Source } from '../model/source.ts'
import { sortDiagnostics, type Diagnostic } from '../model/diagnostic.ts'
import type { List, Section } from '../model/list.ts'
import { fileOf, titleOfFile } from '../model/list-name.ts'
import { completePapers } from './complete-papers.ts'
import { decode } from './decode.ts'
import { documentFactsOf } from './document-facts.ts'
import { footnotesOf } from './footnotes.ts'
import type { ResolveUrl } from './inline.ts'
import { definitionsOf, linksOf } from './links.ts'
import { languageOfList } from './list-language.ts'
import { frontMatterOf } from './markdown/front-matter.ts'
import { hiddenMarkup } from './markdown/limits.ts'
import { parseMarkdown } from './markdown/parse-markdown.ts'
import { unclosedProblems } from './markdown/unclosed.ts'
import { readSections } from './outline/sections.ts'
import { unparsed, type Parsed, type ParseSettings } from './parsed.ts'
import { placesIn, type PlaceOf } from './place-of.ts'
import { unclaimedLinks } from './unclaimed-links.ts'
import { readTarget, type Base } from './url.ts'

/** Parses Markdown into a list. Never throws: every problem is a diagnostic with its location. */
export function parseList(source: Source, settings: ParseSettings): Parsed {
  const { path } = source
  const file = [source.folder, fileOf(path)].filter(Boolean).join('/')
  const decoded = decode(source.bytes, path)
  if ('problem' in decoded) return unparsed(source, file, settings, decoded.problem)
  // The Markdown parser is quadratic in nesting depth and takes minutes for thousands of levels.
  if (deep.test(decoded.text)) return unparsed(source, file, settings, tooDeep(path))
  try {
    return parseText(decoded.text, source, file, settings)
  } catch (error) {
    // Deep nesting overflows the stack of the parser or of the tree walks.
    if (!(error instanceof RangeError)) throw error
    return unparsed(source, file, settings, tooDeep(path))
  }
}

function parseText(
  text: string,
  { path, folder }: Source,
  file: string,
  settings: ParseSettings,
): Parsed {
  const placeOf = placesIn(text, path)
  const tree = parseMarkdown(text, path === '-' ? undefined : fileOf(path))
  const front = frontMatterOf(text)
  const definitions = text.includes(']:') ? definitionsOf(tree) : new Map<string, string>()
  const base = baseOf(settings.repo, folder)
  const claimed = new Set<number>()
  const resolveProseUrl: ResolveUrl = (link) => readTarget(link.target ?? '', base).url
  const resolveUrl: ResolveUrl = (link) => (claimed.add(link.start), resolveProseUrl(link))

  const { title, intro, sections, candidates, asides, diagnostics } = readSections(tree, {
    text,
    placeOf,
    definitions,
    footnotes: text.includes('[^') ? footnotesOf(tree) : new Map(),
    resolveUrl,
    resolveProseUrl,
    titleOrNote: settings.reading,
  })
  completePapers(candidates, settings.orgs, anchorsOf(sections))
  const links = linksOf(tree, definitions, asides)
  const { others, problems } = unclaimedLinks(links, claimed, base, placeOf)
  const list: List = {
    path,
    file,
    title: title ?? front.title ?? onlyTitle(sections) ?? titleOfFile(path),
    lang:
      settings.lang ?? front.lang ?? languageOfList(title ?? front.title ?? '', intro, sections),
    intro,
    sections,
    others,
  }
  if (!candidates.length) diagnostics.push(noPapers(placeOf))
  return {
    list,
    diagnostics: sortDiagnostics([
      ...diagnostics,
      ...problems,
      ...unclosedProblems(tree, placeOf),
      ...hiddenMarkup(tree, placeOf),
    ]),
    text,
    facts: documentFactsOf(tree, text, definitions, placeOf),
  }
}

/** A line with at least 500 nested quotation and list markers. */
const deep = /^[ \t]*(?:>[ \t]?|(?:[-+*]|\d{1,9}[.)])[ \t]+){500}/m

const baseOf = (repo: string | null, folder: string): Base | null =>
  repo === null ? null : { root: `https://github.com/${repo}/blob/HEAD`, folder }

const anchorsOf = (sections: Section[]): Set<string> =>
  new Set(sections.flatMap(({ anchor, aliases }) => [anchor, ...aliases]))

/** The title of a list's only top-level section. */
function onlyTitle(sections: Section[]): string | null {
  const outermost = new Set(sections.map(({ path }) => path[0]))
  return (outermost.size === 1 && sections[0]?.path[0]) || null
}

const tooDeep = (path: string): Diagnostic => ({
  rule: 'too-deep',
  level: 'error',
  message: 'Unexpected nesting of hundreds of levels, expected a list that people can read',
  place: { path, line: 1, column: 1, endLine: 1, endColumn: 1 },
})

const noPapers = (placeOf: PlaceOf): Diagnostic => ({
  rule: 'no-papers',
  level: 'error',
  message:
    'Unexpected list without a single paper, expected items like `- [Title](address) - note`',
  place: placeOf(0, 0),
})
