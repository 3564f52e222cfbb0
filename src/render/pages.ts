import type { Assets } from '../model/assets.ts'
import type { List, Paper } from '../model/list.ts'
import type { Messages } from '../model/messages/messages.ts'
import { papersOf, yearOf } from '../model/list.ts'
import type { OutputFile } from '../model/output-file.ts'
import {
  cardName,
  daysName,
  feedNames,
  linkedDataName,
  newsName,
  pictureName,
} from '../model/page-names.ts'
import type { Site, SitePage } from '../model/site.ts'
import { cardView } from './card-view.ts'
import { chartOf } from './chart.ts'
import { chooseFacets, facetViews } from './facet-choice.ts'
import { assetsHtml } from './head.ts'
import { blocksHtml } from './safe-html.ts'
import { messagesFor } from '../model/messages/messages-for.ts'
import { monthOf } from './paper-view.ts'
import { newsPage } from './news-page.ts'
import { picturePage } from './picture-page.ts'
import { hasFeed, haveDays, newPapers } from './recent.ts'
import { sectionTree } from './section-tree.ts'
import { shorten } from './shorten.ts'
import { loadTemplates } from './templates.ts'
import type { Theme } from './theme.ts'
import type { FrontView, PageView } from './page-views.ts'
import type { ListView } from './list-view.ts'

/** The number of papers from which the browser does not lay out what is off screen. */
const longFrom = 200

/**
 * A page for each list and, where there is not exactly one, the front page that leads to them.
 * @param cards the pictures that there are for links to the pages
 */
export function renderPages(
  site: Site,
  assets: Assets,
  theme: Theme,
  cards: string[] = [],
): OutputFile[] {
  const fill = loadTemplates(theme)
  const file = (name: string, html: string): OutputFile => ({ path: `${name}.html`, content: html })
  const pages = site.pages.flatMap((page) => {
    const { list, name } = page
    const card =
      site.url !== null && cards.includes(cardName(name))
        ? new URL(encodeURIComponent(cardName(name)), site.url).href
        : ''
    const shared = {
      ...listView(page, site, assets, theme),
      card,
      linkedData: encodeURIComponent(linkedDataName(name)),
      feed: hasFeed(page, site) ? encodeURIComponent(feedNames(name).atom) : '',
    }
    const [chart, news] = [chartOf(list), newsPage(list, page, shared, assets, theme)]
    const addressOf = (name: string): string => `${encodeURIComponent(name)}.html`
    const view = {
      ...shared,
      picture: chart ? addressOf(pictureName(name)) : '',
      news: news ? addressOf(newsName(name)) : '',
    }
    return [
      file(name, fill('list', view)),
      ...(chart
        ? [
            file(
              pictureName(name),
              fill('picture', picturePage(list, chart, page, shared, assets, theme)),
            ),
          ]
        : []),
      ...(news ? [file(newsName(name), fill('news', news))] : []),
    ]
  })
  return site.isSingle
    ? pages
    : [file('index', fill('front', frontView(site, assets, theme))), ...pages]
}

function listView(page: SitePage, site: Site, assets: Assets, theme: Theme): ListView {
  const { list, history } = page
  const { messages } = messagesFor(list.lang)
  const papers = papersOf(list)
  const choice = chooseFacets(list)
  const long = papers.length >= longFrom
  const days = history && haveDays(history) ? daysName(page.name) : ''
  const sections = sectionTree(list.sections, {
    lang: list.lang,
    long,
    usualSource: choice.usualSource,
    alerts: messages.alerts,
    former: (target) => history?.former.get(target) ?? [],
    fresh: history ? newPapers(history, site.newDays) : new Set(),
  })
  const about = sections
    .filter(({ hollow }) => !hollow)
    .map(({ title }) => title)
    .filter(Boolean)
    .join(' · ')
  return {
    ...pageView(list.lang, page, site, assets, theme),
    kind: 'list',
    title: site.isSingle || !site.isNamed ? list.title : `${list.title} · ${site.title}`,
    description: shorten(`${messages.count(papers.length, page.entries)}${about && ': '}${about}`),
    heading: list.title,
    introHtml: blocksHtml(list.intro, messages.alerts),
    sourceUrl: sourceUrl(list, site),
    search: messages.search(papers.length, page.entries),
    count: papers.length,
    long: Number(long),
    hasMonths: Number(haveMonths(papers)),
    facets: facetViews(choice, list.lang, messages),
    orders: ordersOf(papers, days !== '', messages),
    days,
    sections,
    picture: '',
    news: '',
    front: site.isSingle ? '' : './',
  }
}

/** Whether at least a tenth of the dated papers say the month. */
function haveMonths(papers: Paper[]): boolean {
  const dated = papers.filter((paper) => yearOf(paper) !== null)
  const exact = dated.filter((paper) => monthOf(paper) !== null)
  return exact.length > 0 && exact.length * 10 >= dated.length
}

/** Where GitHub shows a list, on whatever branch is its default. */
function sourceUrl({ path, file }: List, { repo }: Site): string {
  return repo === null || path === '-'
    ? ''
    : `https://github.com/${repo}/blob/HEAD/${file.split('/').map(encodeURIComponent).join('/')}`
}

/** The orders to choose from; by date if some papers have one, by the day that they were added if it is known. */
function ordersOf(papers: Paper[], haveDays: boolean, { orders }: Messages): ListView['orders'] {
  const dated = papers.some((paper) => yearOf(paper) !== null)
  return Object.entries(orders)
    .filter(([order]) => (dated || order !== 'date') && (haveDays || order !== 'added'))
    .map(([order, label]) => ({ order: order === 'list' ? '' : order, label }))
}

function frontView(site: Site, assets: Assets, theme: Theme): FrontView {
  const { title, lang, front, entries } = site
  const count = front.reduce((sum, { list }) => sum + papersOf(list).length, 0)
  const { messages } = messagesFor(lang)
  return {
    ...pageView(lang, site, site, assets, theme),
    kind: 'front',
    title,
    isNamed: Number(site.isNamed),
    description: shorten(`${title}: ${front.map(({ list }) => list.title).join(' · ')}`),
    search: messages.search(count, entries),
    count,
    newestLabel: messages.orders.date,
    lists: front.map((page) => cardView(page, lang)),
  }
}

function pageView(
  lang: string,
  { url, entries }: Pick<SitePage, 'url' | 'entries'>,
  { repo }: Site,
  assets: Assets,
  theme: Theme,
): Omit<PageView, 'kind' | 'title' | 'description'> {
  const { lang: uiLang, messages } = messagesFor(lang)
  const {
    alerts: _w,
    all: _a,
    facets: _f,
    count: _c,
    lists: _l,
    search: _s,
    keys: _k,
    orders: _o,
    take: _t,
    ...words
  } = messages
  return {
    lang,
    dir: /^(ar|fa|he|ur)\b/.test(lang) ? 'rtl' : 'ltr',
    uiLang: uiLang === lang ? '' : uiLang,
    entries: entries === 'papers' ? '' : entries,
    canonical: url ?? '',
    card: '',
    linkedData: '',
    feed: '',
    repoUrl: repo === null ? '' : `https://github.com/${repo}`,
    headHtml: assetsHtml(assets, theme.style),
    words,
  }
}
