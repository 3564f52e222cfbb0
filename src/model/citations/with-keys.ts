import { groupBy } from '../collections.ts'
import { hashOf } from '../hash.ts'
import { readAuthorNames } from './author-name.ts'
import type { Citation } from './citation.ts'

/** A citation without its key. */
export type Draft = Omit<Citation, 'key'>

/** The maximum number of words of a title in a key; fewer if they are unique. */
const mostWords = 4

/**
 * Completes the citations of a whole list: takes out what no format can hold, and gives each its key, `lovelace2024notes`: the
 * first author, the year, and a word of the title. Papers that would share a key get further words of their titles. So
 * it depends on what a list says and not on the order of its entries. Entries that say the same have one key.
 */
export function withKeys(drafts: Draft[]): Citation[] {
  const cleaned = drafts.map(clean)
  const contents = cleaned.map(contentOf)
  const keys = new Map<string, string>()
  const taken = new Set<string>()
  let open = [...new Map(contents.map((content, index) => [content, cleaned[index]]))].flatMap(
    ([content, draft]) => (draft ? [{ content, parts: partsOf(draft) }] : []),
  )
  // a name, the year and a word at first
  for (let count = 3; open.length; count++) {
    const same = groupBy(open, ({ parts, content }) =>
      [
        ...parts.slice(0, count),
        ...(count > parts.length + 1 ? [`-${hashOf(`${count} ${content}`)}`] : []),
      ].join(''),
    )
    open = [...same].flatMap(([key, group]) => {
      const [first] = group
      if (!first || group.length > 1 || taken.has(key)) return group
      keys.set(first.content, key)
      taken.add(key)
      return []
    })
  }
  return cleaned.map((draft, index) => ({ ...draft, key: keys.get(contents[index] ?? '') ?? '' }))
}

/** What a bibliography has of a paper: not where it is in the list, nor what the curator says about it. */
const contentOf = ({ title, authors, venue, year, url, arxivId, doi }: Draft): string =>
  JSON.stringify([title, authors, venue, year, url, arxivId, doi])

/** The parts of a key: a name, the year, words. */
function partsOf({ title, authors, year }: Draft): string[] {
  const [author] = readAuthorNames(authors).names
  const name = author?.isWhole ? author.last : author?.last.split(' ').at(-1)
  const words = wordsIn(title).filter((word) => !tellsNothing.test(word))
  const head = wordsIn(name ?? '')[0] ?? words.shift() ?? 'paper'
  return [head, year, ...words.slice(0, mostWords)]
}

const tellsNothing = /^(?:a|an|the|on|of|to|in|is|for|and|with|towards?)$/

/** The words of a text in ASCII, as BibTeX needs it. */
const wordsIn = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[a-z][a-z0-9]*/g) ?? []

// Control characters, halves of surrogate pairs, and what XML does not know.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff\u2028\u2029]|\p{Surrogate}/gu

function clean(draft: Draft): Draft {
  const text = (value: string): string => value.replace(/\s+/g, ' ').replace(forbidden, '').trim()
  const texts = (values: string[]): string[] => values.map(text).filter(Boolean)
  return {
    title: text(draft.title),
    authors: texts(draft.authors),
    venue: text(draft.venue),
    year: text(draft.year),
    month: text(draft.month),
    url: text(draft.url),
    arxivId: text(draft.arxivId),
    doi: text(draft.doi),
    orgs: texts(draft.orgs),
    section: texts(draft.section),
    tags: texts(draft.tags),
    note: text(draft.note),
    links: texts(draft.links),
    properties: texts(draft.properties),
  }
}
