import type { List, Paper, Section } from '../model/list.ts'
import { SourceText } from '../model/source-text.ts'
import type { Draft } from './placing.ts'

/** A section with the headings around it, which is parsed faster than the whole list. */
interface Excerpt {
  /** The papers that are parsed from it as it was. */
  papers: Paper[]
  /** The excerpt of a text that differs within the section only. */
  of(draft: Draft): Draft
}

/** A definition that a link of the section may refer to. */
const definition = /^ {0,3}\[[^\]\n]+\]:[ \t]*\S.*$/gm

/**
 * Takes a section out of a list, together with what is above the first heading, the headings that
 * contain it, and definitions.
 * @param read parses a text and returns its papers in source order
 * @returns null if the section's papers are not together, or are parsed differently on their own
 */
export function excerptOf(
  text: string,
  { sections }: List,
  section: Section,
  read: (text: string) => Paper[],
): Excerpt | null {
  const source = new SourceText(text, '')
  const lineAt = (line: number): number => source.start({ ...section.place, line, column: 1 })
  const next = sections.find(({ place }) => place.line > section.place.line)
  const [start, end] = [lineAt(section.place.line), next ? lineAt(next.place.line) : text.length]
  const isWithin = (paper: Paper): boolean =>
    start <= source.start(paper.place) && source.end(paper.place) <= end
  if (end - start > text.length * 0.7 || !section.papers.every(isWithin)) return null

  const first = Math.min(start, ...sections.map(({ place }) => lineAt(place.line)))
  const above = sections.filter(
    ({ path, place }) =>
      place.line < section.place.line &&
      path.length < section.path.length &&
      path.every((title, at) => section.path[at] === title),
  )
  const head = [
    text.slice(0, first),
    ...above.map(({ place }) => `${source.slice(place)}\n\n`),
  ].join('')
  const others = text.slice(0, start) + text.slice(end)
  const tail = [
    next ? `\n${source.slice(next.place)}\n` : '',
    ...(others.match(definition) ?? []),
  ].join('\n')

  const of = ({ text: changed, entry, start: at }: Draft): Draft => ({
    text: head + changed.slice(start, changed.length - (text.length - end)) + tail,
    entry,
    start: at - start + head.length,
  })
  const papers = read(of({ text, entry: '', start }).text)
  const titles = new Set(papers.map(({ title }) => title))
  return section.papers.every(({ title }) => titles.has(title)) ? { papers, of } : null
}
