import type { Assets } from '../model/assets.ts'
import type { RemovedPaper } from '../model/history.ts'
import type { List, Paper } from '../model/list.ts'
import { messagesFor } from '../model/messages/messages-for.ts'
import { newsName } from '../model/page-names.ts'
import type { SitePage } from '../model/site.ts'
import { assetsHtml } from './head.ts'
import { safeUrl, textHtml } from './safe-html.ts'
import { langOf } from './lang-of.ts'
import { monthName } from './month-name.ts'
import { type Event, newsMonths } from './news-months.ts'
import { haveDays } from './recent.ts'
import type { Theme } from './theme.ts'
import type { ListView } from './list-view.ts'
import type { NewsGroupView, NewsView } from './page-views.ts'

/** The maximum number of papers for each month and kind: new lists start with hundreds. */
const mostOfMonth = 100

/** The page of what was added to a list and removed from it; null if its history is not known. `view` is the page of the list. */
export function newsPage(
  list: List,
  { name, history }: SitePage,
  view: ListView,
  assets: Assets,
  theme: Theme,
): NewsView | null {
  if (!history || !haveDays(history)) return null
  const { months, older } = newsMonths(history)
  if (!months.length) return null
  const { messages } = messagesFor(list.lang)
  const { news } = messages
  const back = name === 'index' ? './' : `${name}.html`
  const lang = (text: string): string => langOf(text, list.lang)
  const group = <Subject extends Paper | RemovedPaper>(
    key: NewsGroupView['key'],
    events: Event<Subject>[],
    rest: string,
    hrefOf: (paper: Subject) => string,
  ): NewsGroupView => ({
    key,
    text: news[key],
    count: events.length,
    items: events.slice(0, mostOfMonth).map(({ paper, day, from }) => ({
      day,
      href: hrefOf(paper),
      titleHtml: textHtml(paper.title),
      lang: lang(paper.title),
      section: paper.section.at(-1) ?? '',
      sectionLang: lang(paper.section.at(-1) ?? ''),
      fromHtml: textHtml(from),
      fromLang: lang(from),
    })),
    more: Math.max(0, events.length - mostOfMonth),
    moreText: news.more(events.length - mostOfMonth),
    rest,
  })
  const onPage = ({ id }: Paper): string => `${back}#${encodeURIComponent(id)}`
  return {
    ...view,
    headHtml: assetsHtml(assets, [theme.besideStyle, theme.style].filter(Boolean).join('\n')),
    kind: 'news',
    title: `${news.title} · ${view.title}`,
    description: `${news.title}: ${view.heading}`,
    canonical:
      view.canonical && new URL(`${encodeURIComponent(newsName(name))}.html`, view.canonical).href,
    back,
    linkedData: '',
    months: months.map(({ month, added, retitled, removed }) => ({
      month,
      text: monthName(month, list.lang),
      groups: [
        group('added', added, `${back}?q=added:${month}`, onPage),
        group('retitled', retitled, '', onPage),
        group('removed', removed, '', ({ link }) => (link !== null && safeUrl(link)) || ''),
      ].filter(({ count }) => count > 0),
    })),
    older,
    olderText: news.older(older),
  }
}
