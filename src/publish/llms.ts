import type { Paper } from '../model/list.ts'
import { firstParagraph, papersOf, plainText } from '../model/list.ts'
import { messages } from '../model/messages/en.ts'
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
  // Brackets would end the link early.
  const name =
    link === null
      ? line(title)
      : `[${line(title).replace(/[[\]\\]/g, '\\$&')}](${link.replace(/[()<>\s]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))})`
  return `- ${name}${about && `: ${about}`}`
}

const line = (text: string): string => text.replace(/\s+/g, ' ').trim()
