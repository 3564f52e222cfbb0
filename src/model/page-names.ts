import { hashOf } from './hash.ts'
import type { List } from './list.ts'

/** The names of the pages: `index` for a single list, else the name of each file (`papers`), numbered if it repeats. */
export function pageNames(lists: List[]): string[] {
  if (lists.length === 1) return ['index']
  const taken = new Set(['index', 'papers', 'picture', 'sitemap', 'robots', 'llms'])
  return lists.map(({ path }) => {
    const stem =
      (path.split(/[\\/]/).at(-1) ?? '')
        .replace(/\.[^.]*$/, '')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, '-')
        .replace(/^-+|-+$/g, '') || 'list'
    let name = stem
    for (let n = 2; namesBeside(name).some((each) => taken.has(each)); n++) name = `${stem}-${n}`
    for (const each of namesBeside(name)) taken.add(each)
    return name
  })
}

/** The page of a list with those beside it. */
const namesBeside = (name: string): string[] => [name, pictureName(name), newsName(name)]

/** The page that says what is new in a list. */
export function newsName(name: string): string {
  return name === 'index' ? 'new' : `${name}-new`
}

/** The page with the picture of a list. */
export function pictureName(name: string): string {
  return name === 'index' ? 'picture' : `${name}-picture`
}

/** The preview image of a page. */
export function cardName(name: string): string {
  return `${name === 'index' ? 'card' : `${name}-card`}.png`
}

/** The JSON-LD of a page, for search engines. */
export function linkedDataName(name: string): string {
  return `${stemOf(name)}.jsonld`
}

/** The days on which the papers of a page were added. */
export function daysName(name: string): string {
  return `${name === 'index' ? '' : `${name}-`}added.json`
}

/** How the sections of a page write papers, for its form for suggestions. */
export function sectionFormsName(name: string): string {
  return `${stemOf(name)}.forms.json`
}

/** The feeds of a page, in Atom, RSS and JSON. */
export function feedNames(name: string): { atom: string; rss: string; json: string } {
  const stem = stemOf(name)
  return { atom: `${stem}.atom`, rss: `${stem}.rss`, json: `${stem}.feed.json` }
}

/** What the files of a page are called, without their extensions. */
export const stemOf = (name: string): string => (name === 'index' ? 'papers' : name)

/**
 * What the files of a section are called, without their extensions: `papers/models`. File systems refuse names of more than 255
 * bytes and some characters, so that other anchors are changed.
 * @param stem that of the page
 */
export function sectionFile(stem: string, anchor: string): string {
  const safe = [...anchor.replace(/[^\p{L}\p{N}\p{M}_-]+/gu, '-')].slice(0, 60).join('')
  return `${stem}/${safe === anchor ? anchor : `${safe}-${hashOf(anchor)}`}`
}

/** The absolute URL of a page; the front page has the URL of the site. */
export function pageAddress(site: string, name: string): string {
  return name === 'index' ? site : new URL(`${encodeURIComponent(name)}.html`, site).href
}
