import type { List } from '../model/list.ts'
import { papersOf } from '../model/list.ts'
import { languages } from '../model/messages/languages.ts'
import type { OutputFile } from '../model/output-file.ts'
import { cardName, pageAddress, pageNames } from '../model/page-names.ts'
import type { Settings } from '../model/options.ts'
import { canSet, drawCard } from './card.ts'

/**
 * The cards of lists whose titles can be set; none while nobody knows where the site will be, as a link to a card must be
 * a whole address.
 */
export function drawCards(lists: List[], { site, title }: Settings): Promise<OutputFile[]> {
  if (site === null) return Promise.resolve([])
  const names = pageNames(lists)
  return Promise.all(
    lists
      .map((list, index) => ({ list, name: names[index] ?? '' }))
      .filter(({ list }) => canSet(list.title))
      .map(async ({ list, name }) => {
        const address = decodeURI(pageAddress(site, name)).replace(/^https?:\/\/|\/$/g, '')
        return {
          path: cardName(name),
          content: await drawCard({
            title: (name === 'index' ? title : null) ?? list.title,
            line: lineOf(list),
            address,
          }),
        }
      }),
  )
}

/** `77 papers: Surveys / Models`, as far as it fits. */
function lineOf(list: List): string {
  const messages = languages[list.lang.split('-')[0] ?? ''] ?? languages['en']
  const papers = messages?.papers(papersOf(list).length) ?? ''
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
