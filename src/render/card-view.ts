import { dateOf, firstParagraph, papersOf, type Paper } from '../model/list.ts'
import { messagesFor } from '../model/messages/messages-for.ts'
import type { SitePage } from '../model/site.ts'
import { langOf } from './lang-of.ts'
import { monthName } from './month-name.ts'
import { shorten } from './shorten.ts'
import type { FrontView } from './page-views.ts'

/** A list as the front page shows it. */
export function cardView({ list, name, entries }: SitePage, lang: string): FrontView['lists'][0] {
  const papers = papersOf(list)
  const sentence = firstSentence(firstParagraph(list.intro) ?? '')
  const dated = papers.filter((paper) => dateOf(paper) !== null)
  // A few years among many entries say nothing about the list.
  const newest = dated.length * 3 >= papers.length ? newestOf(dated) : ''
  return {
    href: `${name}.html`,
    title: list.title,
    lang: langOf(list.title, lang),
    about: shorten(sentence),
    aboutLang: langOf(sentence, lang),
    size: messagesFor(lang).messages.count(papers.length, entries),
    count: papers.length,
    entries,
    newest,
    newestText: newest.includes('-') ? monthName(newest, lang) : newest,
  }
}

/** When the newest papers came out, `2024-10` or `2024`; `''` where none says. */
function newestOf(papers: Paper[]): string {
  return papers.reduce((newest, paper) => {
    const date = dateOf(paper) ?? ''
    return date > newest ? date : newest
  }, '')
}

/** Up to the first full stop that ends a sentence, which no `e.g.` does. */
function firstSentence(text: string): string {
  return (
    /^.{20,}?(?:(?<!\b(?:e\.g|i\.e|etc|vs|al|cf))[.!?](?=\s+[^\p{Ll}])|[。！？])/su.exec(
      text,
    )?.[0] ?? text
  )
}
