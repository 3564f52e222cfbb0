import type { EntryKind } from '../model/entry-kind.ts'
import type { List } from '../model/list.ts'
import { papersOf } from '../model/list.ts'
import { messagesFor } from '../model/messages/messages-for.ts'
import type { OutputFile } from '../model/output-file.ts'
import { cardName } from '../model/page-names.ts'
import type { Site } from '../model/site.ts'
import { canSet, drawCard } from './card.ts'

/**
 * Draws the cards of the lists whose titles the font can set. Returns none if the URL of the site is unknown, because
 * links to cards are absolute.
 */
export function drawCards({ pages }: Site): Promise<OutputFile[]> {
  return Promise.all(
    pages.flatMap(({ list, name, url, entries }) =>
      url && canSet(list.title) ? [card(list, name, url, entries)] : [],
    ),
  )
}

async function card(
  list: List,
  name: string,
  url: string,
  entries: EntryKind,
): Promise<OutputFile> {
  const address = decoded(url).replace(/^https?:\/\/|\/$/g, '')
  const content = await drawCard({ title: list.title, line: lineOf(list, entries), address })
  return { path: cardName(name), content }
}

/** A URL without percent encoding; unchanged if the encoding is not valid UTF-8. */
function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

/** `77 papers: Surveys / Models`, cut to fit. */
function lineOf(list: List, entries: EntryKind): string {
  const papers = messagesFor(list.lang).messages.count(papersOf(list).length, entries)
  const outer = Math.max(1, Math.min(...list.sections.map(({ path }) => path.length)))
  const titles = list.sections
    .filter((section) => section.path.length === outer && section.title && canSet(section.title))
    .map((section) => section.title)
  let line = papers
  for (const title of titles) {
    const longer = `${line}${line === papers ? ': ' : ' / '}${title}`
    if (longer.length > 110) break
    line = longer
  }
  return line
}
