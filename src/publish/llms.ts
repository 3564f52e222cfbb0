import type { Paper } from '../model/list.ts'
import { firstParagraph, papersOf, plainText } from '../model/list.ts'
import { messages } from '../model/messages/en.ts'
import { spellHidden } from '../model/hidden-characters.ts'
import type { SitePage } from '../model/site.ts'

/**
 * Returns the lists in the format of https://llmstxt.org: a title, a description, and links with a few words below headings.
 * @param title the title of the site
 */
export function llms(pages: Pick<SitePage, 'list' | 'entries'>[], title: string): string {
  const single = pages.length === 1
  const parts = pages.flatMap(({ list, entries }) => [
    ...(single ? [] : [`## ${line(list.title)}`]),
    ...[firstParagraph(list.intro)].flatMap((about) =>
      about === null ? [] : [`${single ? '> ' : ''}${line(about)}`],
    ),
    `${messages.count(papersOf(list).length, entries)}:`,
    ...list.sections
      .filter(({ papers }) => papers.length)
      .map((section) =>
        [
          `${single ? '##' : '###'} ${line(section.path.join(' / ') || list.title)}\n`,
          ...section.papers.map(item),
        ].join('\n'),
      ),
  ])
  return `${[`# ${line(title)}`, ...parts, '## Optional', '- [papers.json](papers.json): the same with every detail'].join('\n\n')}\n`
}

function item({ title, link, note, orgs, venue, year }: Paper): string {
  const about = [
    orgs.join(', '),
    [venue, year].filter((part) => part !== null).join(' '),
    plainText(note),
  ]
    .filter(Boolean)
    .map(line)
    .join('; ')
  const address = link?.replace(/[()<>\s]/g, (character) =>
    encodeURIComponent(character).replace('(', '%28').replace(')', '%29'),
  )
  const name = address === undefined ? line(title) : `[${line(title)}](${address})`
  return `- ${name}${about && `: ${about}`}`
}

/** Words of a list stay words: no link, no code, no heading, nothing that is not seen. */
const line = (text: string): string =>
  spellHidden(text.replace(/\s+/g, ' ').trim()).replace(
    /[[\]\\`<]|^[#>+-]|^\d+(?=[.)])/g,
    (found) => (/\d/.test(found) ? `${found}\\` : `\\${found}`),
  )
