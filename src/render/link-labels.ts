import type { Link } from '../model/list.ts'
import { sourceName } from './source-name.ts'

/** The text of counters' images, and words that do not say where a link leads. */
const meaningless =
  /^(?:(?:git ?hub )?(?:repo )?(?:stars?|stargazers|forks?|watchers|last commit|contributors)|build(?: status)?|ci|tests?|coverage(?: status)?|codecov|downloads|licen[cs]e|version|npm(?: version)?|pypi|(?:static )?badge|links?|here|this|click here|url|image|链接|传送门|点击)$/i

/**
 * Gives the links of a paper distinct labels. A label that says nothing, repeats the host or is an address becomes
 * the name of the source, `GitHub`; such a link is left out if another one leads to its address. Equal labels get their
 * source, `Website (a.org)`, or a number, `Code 2`.
 * @param links with URLs that are safe
 * @param titleUrl where the title leads
 */
export function distinctLinks(links: readonly Link[], titleUrl: string): Link[] {
  const named = links.map(({ label, url }) => {
    const source = url.startsWith('http') ? sourceName(url) : label
    const isSource = saysLittle(label, url, source)
    return { label: isSource ? source : label, url, source, isSource }
  })
  const explained = new Set(named.filter(({ isSource }) => !isSource).map(({ url }) => keyOf(url)))
  const seen = new Set<string>()
  const kept = named.filter(({ label, url, isSource }) => {
    const key = keyOf(url)
    if (isSource && (explained.has(key) || key === keyOf(titleUrl))) return false
    return seen.size < seen.add(`${label} ${key}`).size
  })
  return kept.map(({ label, url, source, isSource }, index) => {
    const same = kept.filter((other) => other.label.toLowerCase() === label.toLowerCase())
    const before = kept.slice(0, index).filter((other) => same.includes(other)).length
    if (same.length === 1) return { label, url }
    if (new Set(same.map((other) => other.source)).size === same.length)
      return { label: isSource ? label : `${label} (${source})`, url }
    return { label: before ? `${label} ${before + 1}` : label, url }
  })
}

function saysLittle(label: string, url: string, source: string): boolean {
  const words = label.toLowerCase()
  const letters = (text: string): string => text.replace(/[\s_-]/g, '').toLowerCase()
  return (
    meaningless.test(label) ||
    !/[\p{L}\p{N}]/u.test(label) ||
    letters(words) === letters(source) ||
    /^(?:https?:\/\/|www\.)\S+$/.test(words) ||
    keyOf(words) === keyOf(url).split('/')[0]
  )
}

/** A URL without the parts that do not distinguish pages. */
const keyOf = (url: string): string =>
  url
    .replace(/^https?:\/\/(?:www\.)?/i, '')
    .replace(/(?:\.git)?\/*$/, '')
    .toLowerCase()
