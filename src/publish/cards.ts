import type { EntryKind } from '../model/entries.ts'
import type { List } from '../model/list.ts'
import { papersOf } from '../model/list.ts'
import { messagesFor } from '../model/messages/messages-for.ts'
import type { OutputFile } from '../model/output-file.ts'
import { cardName } from '../model/page-names.ts'
import type { Site } from '../model/site.ts'
import { canSet, drawCard } from './card.ts'

/**
 * The cards of lists whose titles can be set; none while nobody knows where the site will be, as a link to a card must be
 * a whole address.
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

/** An address as people read it; one whose escapes are no UTF-8 stays as it is. */
function decoded(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url
  }
}

/** `77 papers: Surveys / Models`, as far as it fits. */
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
