import type { Assets } from '../model/assets.ts'
import type { List, Paper } from '../model/list.ts'
import { languages } from '../model/messages/languages.ts'
import type { Messages } from '../model/messages/messages.ts'
import { firstParagraph, papersOf, yearOf } from '../model/list.ts'
import type { OutputFile } from '../model/output-file.ts'
import { cardName, linkedDataName, pictureName } from '../model/page-names.ts'
import type { Site, SitePage } from '../model/site.ts'
import { chartOf } from './chart.ts'
import { chooseFacets } from './facet-choice.ts'
import { assetsHtml } from './head.ts'
import { blocksHtml, escapeHtml } from './html.ts'
import { messagesFor } from '../model/messages/messages-for.ts'
import { langOf } from './lang-of.ts'
import { picturePage } from './picture-page.ts'
import { sectionTree } from './section-tree.ts'
import { loadTemplates } from './templates.ts'
import type { Theme } from './theme.ts'
import type { FrontView, ListView, PageView } from './view.ts'

/** From so many papers on, what is off screen is not laid out. */
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
    const view = {
      ...listView(page, site, assets, theme),
      card,
      linkedData: encodeURIComponent(linkedDataName(name)),
    }
    const chart = chartOf(list)
    if (!chart) return [file(name, fill('list', view))]
    const picture = pictureName(name)
    return [
      file(name, fill('list', { ...view, picture: `${picture}.html` })),
      file(picture, fill('picture', picturePage(list, chart, name, view, assets, theme))),
    ]
  })
  return site.isSingle
    ? pages
    : [file('index', fill('front', frontView(site, assets, theme))), ...pages]
}

function listView(page: SitePage, site: Site, assets: Assets, theme: Theme): ListView {
  const { list } = page
  const { messages } = messagesFor(list.lang)
  const papers = papersOf(list)
  const { facets, usualSource } = chooseFacets(list)
  const long = papers.length >= longFrom
  const sections = sectionTree(list.sections, {
    lang: list.lang,
    long,
    usualSource,
    alerts: messages.alerts,
  })
  const about = sections
    .filter(({ hollow }) => !hollow)
    .map(({ title }) => title)
    .filter(Boolean)
    .join(' · ')
  return {
    ...pageView(list.lang, page.url, site, assets, theme),
    kind: 'list',
    title: site.isSingle || !site.isNamed ? list.title : `${list.title} · ${site.title}`,
    description: shorten(`${messages.papers(papers.length)}${about && ': '}${about}`),
    heading: list.title,
    introHtml: blocksHtml(list.intro, messages.alerts),
    sourceUrl: sourceUrl(list, site),
    search: messages.search(papers.length),
    count: papers.length,
    long: Number(long),
    facets: facets.map((facet) => ({ facet, label: messages.facets[facet] })),
    orders: ordersOf(papers, messages),
    sections,
    picture: '',
    front: site.isSingle ? '' : './',
  }
}

/** Where GitHub shows a list, on whatever branch is its default. */
function sourceUrl({ path, file }: List, { repo }: Site): string {
  return repo === null || path === '-'
    ? ''
    : `https://github.com/${repo}/blob/HEAD/${file.split('/').map(encodeURIComponent).join('/')}`
}

/** The languages that the interface can be in besides its own. */
function otherLanguages(uiLang: string): PageView['languages'] {
  return Object.entries(languages).flatMap(([lang, { language }]) =>
    uiLang.split('-')[0] === lang ? [] : [{ lang, name: language }],
  )
}

/** The ways to order papers; by date only where some have one. */
function ordersOf(papers: Paper[], { orders }: Messages): ListView['orders'] {
  const dated = papers.some((paper) => yearOf(paper) !== null)
  return Object.entries(orders)
    .filter(([order]) => dated || order !== 'date')
    .map(([order, label]) => ({ order: order === 'list' ? '' : order, label }))
}

function frontView(site: Site, assets: Assets, theme: Theme): FrontView {
  const { title, lang, pages } = site
  const { messages } = messagesFor(lang)
  return {
    ...pageView(lang, site.url, site, assets, theme),
    kind: 'front',
    title,
    description: shorten(`${title}: ${pages.map(({ list }) => list.title).join(' · ')}`),
    lists: pages.map(({ list, name }) => ({
      href: `${name}.html`,
      title: list.title,
      lang: langOf(list.title, lang),
      introHtml: escapeHtml(shorten(firstParagraph(list.intro) ?? '')),
      papers: messages.papers(papersOf(list).length),
      count: papersOf(list).length,
    })),
  }
}

function pageView(
  lang: string,
  url: string | null,
  { repo }: Site,
  assets: Assets,
  theme: Theme,
): Omit<PageView, 'kind' | 'title' | 'description'> {
  const { lang: uiLang, messages } = messagesFor(lang)
  const {
    facets: _,
    papers: __,
    search: ___,
    keys: ____,
    orders: _____,
    alerts: ______,
    ...words
  } = messages
  return {
    lang,
    dir: /^(ar|fa|he|ur)\b/.test(lang) ? 'rtl' : 'ltr',
    uiLang: uiLang === lang ? '' : uiLang,
    languages: otherLanguages(uiLang),
    canonical: url ?? '',
    card: '',
    linkedData: '',
    repoUrl: repo === null ? '' : `https://github.com/${repo}`,
    headHtml: assetsHtml(assets, theme.style),
    words,
  }
}

/** At most about 160 characters, cut between words. */
function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s+\S*$/, '')}…`
}
