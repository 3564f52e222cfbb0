import { createHash } from 'node:crypto'
import { slug } from 'github-slugger'
import { groupBy } from '../model/collections.ts'

/** The fields that an id is built from. */
interface Named {
  title: string
  link: string | null
  section: string[]
}

/**
 * Builds an anchor for every paper: short, unique, and independent of its position. The short form
 * is the name before the title's colon (`vila-u`) or the first words. Papers that would share it
 * all take a longer form, so the order does not matter. Only entries equal in every field are
 * numbered.
 * @param reserved anchors that the list's sections use
 */
export function paperIds(papers: Named[], reserved: Set<string>): string[] {
  const levels = papers.map(() => 0)
  const ids = papers.map((paper) => form(paper, 0))
  for (;;) {
    const holders = groupBy(ids.keys(), (index) => ids[index] ?? '')
    const clashing = [...holders]
      .filter(([id, indices]) => id === '' || reserved.has(id) || indices.length > 1)
      .flatMap(([, indices]) => indices)
      .filter((index) => levels[index] !== forms.length - 1)
    if (!clashing.length) break
    for (const index of clashing) {
      const level = (levels[index] ?? 0) + 1
      const paper = papers[index]
      levels[index] = level
      if (paper) ids[index] = form(paper, level)
    }
  }
  const taken = new Set(reserved)
  /** The next number for each id, which keeps thousands of equal entries linear. */
  const next = new Map<string, number>()
  return ids.map((own) => {
    let id = own
    let n = next.get(own) ?? 2
    for (; taken.has(id); n++) id = `${own}-${n}`
    next.set(own, n)
    taken.add(id)
    return id
  })
}

/** From the shortest to a unique form; most papers need only the first. */
const forms: ((paper: Named) => string)[] = [
  ({ title }) => shortened(anchorOf(nameOf(title))),
  ({ title }) => shortened(anchorOf(title)),
  ({ title }) => anchorOf(title),
  ({ title, section }) => join(anchorOf(title), anchorOf(section.at(-1) ?? '')),
  ({ title, link, section }) =>
    join(
      anchorOf(title),
      anchorOf(section.at(-1) ?? ''),
      createHash('sha256')
        .update(JSON.stringify([title, link, section]))
        .digest('hex')
        .slice(0, 6),
    ),
]

const form = (paper: Named, level: number): string => forms[level]?.(paper) ?? ''

/** The name before a title's colon, if it is short. */
function nameOf(title: string): string {
  const [name = ''] = title.split(/[:：]|\s[-–—]\s/)
  return name.trim().split(/\s+/).length <= 3 ? name : title
}

const anchorOf = (text: string): string =>
  slug(text.normalize('NFC').trim()).replace(/-{2,}/g, '-').replace(/^-|-$/g, '')

const join = (...parts: string[]): string => parts.filter(Boolean).join('-')

/**
 * At most four words and 32 characters; for Chinese, which has no spaces, at most 12 characters.
 */
function shortened(anchor: string): string {
  const words = anchor.split('-').slice(0, 4)
  while (words.length > 1 && words.join('-').length > 32) words.pop()
  const short = words.join('-')
  return [...short]
    .slice(0, /\p{Script=Han}/u.test(short) ? 12 : 48)
    .join('')
    .replace(/-$/, '')
}
