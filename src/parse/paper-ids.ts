import { createHash } from 'node:crypto'
import { slug } from 'github-slugger'
import { dateOf, type Paper } from '../model/list.ts'

/** The fields that an id depends on. */
type Named = Pick<Paper, 'title' | 'link' | 'year' | 'date' | 'arxivId'>

/**
 * Builds an anchor for every paper: short, unique, and kept when others are added or sections are renamed. The short form
 * is the name before the title's colon (`vila-u`) or the first words. Of papers that share it, the oldest has it, else the
 * first of the list; the others take a longer form. Entries equal in title and link are numbered.
 * @param reserved anchors that the list's sections use
 */
export function paperIds(papers: Named[], reserved: Set<string>): string[] {
  const ids = papers.map(() => '')
  const taken = new Set(['', ...reserved])
  /** The next number for each id, which keeps thousands of equal entries linear. */
  const next = new Map<string, number>()
  const oldestFirst = papers
    .map((paper, index) => ({ paper, index, age: ageOf(paper) }))
    .sort((a, b) => (a.age < b.age ? -1 : a.age > b.age ? 1 : a.index - b.index))
  for (const { paper, index } of oldestFirst) {
    let id = ''
    for (id of formsOf(paper)) if (!taken.has(id)) break
    if (taken.has(id)) {
      let n = next.get(id) ?? 2
      while (taken.has(`${id}-${n}`)) n++
      next.set(id, n + 1)
      id = `${id}-${n}`
    }
    taken.add(id)
    ids[index] = id
  }
  return ids
}

/** Orders papers by when they came out, those of one month by their arXiv ids; the unknown are last. */
const ageOf = (paper: Named): string => `${dateOf(paper) ?? '9999'} ${paper.arxivId ?? ''}`

/** The forms of an id, from the shortest to that of this title and link alone. */
function* formsOf({ title, link }: Named): Generator<string> {
  yield* idsOfTitle(title)
  const digest = createHash('sha256')
    .update(JSON.stringify([title, link]))
    .digest('hex')
  yield [anchorOf(title), digest.slice(0, 6)].filter(Boolean).join('-')
}

/** The anchors that a paper of this title may have had, by which titles were beside it. */
export function idsOfTitle(title: string): string[] {
  const whole = anchorOf(title)
  return [shortened(anchorOf(nameOf(title))), shortened(whole), whole]
}

/** The name before a title's colon, if it is short. */
function nameOf(title: string): string {
  const [name = ''] = title.split(/[:：]|\s[-–—]\s/)
  return name.trim().split(/\s+/).length <= 3 ? name : title
}

const anchorOf = (text: string): string =>
  slug(text.normalize('NFC').trim()).replace(/-{2,}/g, '-').replace(/^-|-$/g, '')

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
