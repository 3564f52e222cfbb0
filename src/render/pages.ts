import type { Assets } from '../model/assets.ts'
import type { List, Paper } from '../model/list.ts'
import { languages } from '../model/messages/languages.ts'
import type { Messages } from '../model/messages/messages.ts'
import { papersOf, plainText } from '../model/list.ts'
import type { OutputFile } from '../model/output-file.ts'
import {
  cardName,
  linkedDataName,
  pageAddress,
  pageNames,
  pictureName,
} from '../model/page-names.ts'
import type { Settings } from '../model/options.ts'
import { chartOf } from './chart.ts'
import { chooseFacets } from './facet-choice.ts'
import { assetsHtml } from './head.ts'
import { inlineHtml } from './html.ts'
import { messagesFor } from './messages.ts'
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
  lists: List[],
  settings: Settings,
  assets: Assets,
  theme: Theme,
  cards: string[] = [],
): OutputFile[] {
  const fill = loadTemplates(theme)
  const names = pageNames(lists)
  const file = (name: string, html: string): OutputFile => ({ path: `${name}.html`, content: html })
  const pages = lists.flatMap((list, index) => {
    const name = names[index] ?? ''
    const card =
      settings.site !== null && cards.includes(cardName(name))
        ? new URL(encodeURIComponent(cardName(name)), settings.site).href
        : ''
    const view = {
      ...listView(list, name, settings, assets, theme),
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
  return lists.length === 1
    ? pages
    : [file('index', fill('front', frontView(lists, names, settings, assets, theme))), ...pages]
}

function listView(
  list: List,
  name: string,
  settings: Settings,
  assets: Assets,
  theme: Theme,
): ListView {
  const { messages } = messagesFor(list.lang)
  const papers = papersOf(list)
  const single = name === 'index'
  const heading = (single ? settings.title : null) ?? list.title
  const { facets, usualSource } = chooseFacets(list)
  const long = papers.length >= longFrom
  const sections = sectionTree(list.sections, { lang: list.lang, long, usualSource })
  const about = sections
    .filter(({ hollow }) => !hollow)
    .map(({ title }) => title)
    .filter(Boolean)
    .join(' · ')
  return {
    ...pageView(list.lang, name, settings, assets, theme),
    kind: 'list',
    title: single || settings.title === null ? heading : `${heading} · ${settings.title}`,
    description: shorten(`${messages.papers(papers.length)}${about && ': '}${about}`),
    heading,
    introHtml: list.intro.map(inlineHtml),
    sourceUrl: sourceUrl(list, settings),
    search: messages.search(papers.length),
    count: papers.length,
    long: Number(long),
    facets: facets.map((facet) => ({ facet, label: messages.facets[facet] })),
    orders: ordersOf(papers, messages),
    sections,
    picture: '',
    front: single ? '' : './',
  }
}

/** Where GitHub shows a list, on whatever branch is its default. */
function sourceUrl({ path, file }: List, { repo }: Settings): string {
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
  const dated = papers.some(({ date, year }) => date ?? year)
  return Object.entries(orders)
    .filter(([order]) => dated || order !== 'date')
    .map(([order, label]) => ({ order: order === 'list' ? '' : order, label }))
}

function frontView(
  lists: List[],
  names: string[],
  settings: Settings,
  assets: Assets,
  theme: Theme,
): FrontView {
  const lang = settings.lang ?? lists[0]?.lang ?? 'en'
  const { messages } = messagesFor(lang)
  const title = settings.title ?? messages.lists
  return {
    ...pageView(lang, 'index', settings, assets, theme),
    kind: 'front',
    title,
    description: shorten(`${title}: ${lists.map((list) => list.title).join(' · ')}`),
    lists: lists.map((list, index) => ({
      href: `${names[index]}.html`,
      title: list.title,
      lang: langOf(list.title, lang),
      introHtml: list.intro
        .slice(0, 1)
        .map((paragraph) => inlineHtml([{ kind: 'text', text: shorten(plainText(paragraph)) }])),
      papers: messages.papers(papersOf(list).length),
      count: papersOf(list).length,
    })),
  }
}

function pageView(
  lang: string,
  name: string,
  settings: Settings,
  assets: Assets,
  theme: Theme,
): Omit<PageView, 'kind' | 'title' | 'description'> {
  const { lang: uiLang, messages } = messagesFor(lang)
  const { facets: _, papers: __, search: ___, keys: ____, orders: _____, ...words } = messages
  return {
    lang,
    dir: /^(ar|fa|he|ur)\b/.test(lang) ? 'rtl' : 'ltr',
    uiLang: uiLang === lang ? '' : uiLang,
    languages: otherLanguages(uiLang),
    canonical: settings.site === null ? '' : pageAddress(settings.site, name),
    card: '',
    linkedData: '',
    repoUrl: settings.repo === null ? '' : `https://github.com/${settings.repo}`,
    headHtml: assetsHtml(assets, theme.style),
    words,
  }
}

/** At most about 160 characters, cut between words. */
function shorten(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159).replace(/\s+\S*$/, '')}…`
}
