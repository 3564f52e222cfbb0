import GithubSlugger from 'github-slugger'
import { groupBy } from '../model/collections.ts'
import type { Paper } from '../model/list.ts'
import { isHeading } from './entry-line.ts'
import type { Trace } from './trace.ts'

/** A heading of a version. */
export interface Heading {
  /** The anchor that GitHub gives it. */
  anchor: string
  level: number
  /** Its line, from 0. */
  line: number
}

/** Whether a line may be a heading: some in fences and comments are none. */
export const mayBeHeading = (line: string): boolean => isHeading(line) || /<h[1-6]\b/i.test(line)

/** Returns the headings of Markdown that take one line. */
export function headingsOf(text: string): Heading[] {
  const slugger = new GithubSlugger()
  let fence = ''
  return text.split('\n').flatMap((line, index) => {
    const mark = /^\s{0,3}(```|~~~)/.exec(line)?.[1] ?? ''
    if (mark && (!fence || fence === mark)) fence = fence ? '' : mark
    if (fence) return []
    const html = /<h([1-6])\b[^>]*>(.+?)<\/h\1>/i.exec(line)
    if (!html && !isHeading(line)) return []
    const [, hashes = '', words = ''] = /^\s*(#+)\s+(.*?)(?:\s+#+)?\s*$/.exec(line) ?? []
    return [
      {
        anchor: slugger.slug(plain(html?.[2] ?? words)),
        level: Number(html?.[1] ?? hashes.length),
        line: index,
      },
    ]
  })
}

/** Returns the words of a heading as they are read: without images, addresses, tags and marks of emphasis. */
const plain = (markdown: string): string =>
  markdown
    .replace(/!\[[^\]]*\]\([^)]*\)|<[^>]*>|\{#[^}]*\}\s*$/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])|[*`~\\]/gu, '')
    .replace(/&amp;/g, '&')
    .trim()

/** Names the place of a heading that only one of two versions has: between the closest ones that both have. */
export function gapOf(heading: Heading, own: Heading[], others: Heading[]): string {
  const kept = new Set(others.map(({ anchor }) => anchor))
  if (kept.has(heading.anchor)) return ''
  const at = own.indexOf(heading)
  const above = own.slice(0, at).findLast(({ anchor }) => kept.has(anchor))
  const below = own.slice(at).find(({ anchor }) => kept.has(anchor))
  return JSON.stringify([above?.anchor, below?.anchor])
}

/** Returns the papers under each heading, those of the headings in it included. */
export function papersUnder(
  text: string,
  headings: Heading[],
  traces: Trace[],
): Map<Heading, Set<Paper>> {
  const present = groupBy(
    traces.filter(({ came }) => came === null),
    ({ line }) => line,
  )
  const starts = new Map(headings.map((heading) => [heading.line, heading]))
  const under = new Map(headings.map((heading) => [heading, new Set<Paper>()]))
  let open: Heading[] = []
  for (const [index, line] of text.split('\n').entries()) {
    const heading = starts.get(index)
    if (heading) open = [...open.filter(({ level }) => level < heading.level), heading]
    for (const { paper } of present.get(line.trimEnd()) ?? [])
      for (const each of open) under.get(each)?.add(paper)
  }
  return under
}
