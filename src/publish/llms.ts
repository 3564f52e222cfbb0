import type { List, Paper } from '../model/list.ts'
import { firstParagraph, plainText } from '../model/list.ts'

/**
 * The lists as https://llmstxt.org proposes it: a title, what it is about, and under each heading its links with a few words.
 * @param title of the site
 */
export function llms(lists: List[], title: string): string {
  const single = lists.length === 1
  const parts = lists.flatMap((list) => [
    ...(single ? [] : [`## ${line(list.title)}`]),
    ...[firstParagraph(list.intro)].flatMap((about) =>
      about === null ? [] : [`${single ? '> ' : ''}${line(about)}`],
    ),
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
  // a bracket or an angle would end the link before its time
  const name =
    link === null
      ? line(title)
      : `[${line(title).replace(/[[\]\\]/g, '\\$&')}](${link.replace(/[()<>\s]/g, (character) => encodeURIComponent(character).replace('(', '%28').replace(')', '%29'))})`
  return `- ${name}${about && `: ${about}`}`
}

const line = (text: string): string => text.replace(/\s+/g, ' ').trim()
