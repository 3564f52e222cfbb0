import { looseForm } from './loose-form.ts'
import { russianForms } from './russian-forms.ts'
import { papersAt, papersOfPasted, papersOfReviewId } from './pasted.ts'
import { isPart, type Term } from './terms.ts'

/**
 * Makes terms find what readers mean: names however their parts are joined (`gpt4` for GPT-4), a word with the version after
 * it (`gpt 4`), Russian words in all their forms, papers by their identifier or URL.
 */
export function expandTerms(terms: readonly Term[]): Term[] {
  return joinVersions(terms.map(expand))
}

/**
 * Returns what a search that finds nothing may mean instead: words and versions apart, or an id of OpenReview, which looks
 * like a word; null if it can mean nothing else.
 */
export function otherTerms(terms: readonly Term[]): Term[] | null {
  const [first] = terms
  const papers = first && terms.length === 1 ? papersOfReviewId(first.typed) : []
  if (first && papers.length) return [{ ...first, isUrl: leadsTo(papers) }]
  const apart = terms.map(expand)
  return joinVersions(apart).length < apart.length ? apart : null
}

function expand(term: Term): Term {
  const { text, field, typed } = term
  const papers = papersOfPasted(typed)
  const canBeLoose = field ? isPart(field) : typed !== ''
  return {
    ...term,
    pattern: canBeLoose ? (looseForm(text) ?? russianForms(text)) : null,
    isUrl: papers.length ? leadsTo(papers) : null,
  }
}

const known = new Map<string, string[]>()

function leadsTo(papers: readonly string[]): (url: string) => boolean {
  return (url) => {
    // each key asks again about all links of a page
    const found = known.get(url) ?? papersAt(url)
    known.set(url, found)
    return found.some((paper) => papers.includes(paper))
  }
}

/** Makes one term of a word and the version after it, which no year is. */
function joinVersions(words: readonly Term[]): Term[] {
  const terms: Term[] = []
  for (const word of words) {
    const before = terms.at(-1)
    const text = `${before?.text} ${word.text}`
    const pattern =
      before && isPlain(before) && isPlain(word) && /^\p{L}+ \d\d?(?:\.\d\d?)?$/u.test(text)
        ? looseForm(text)
        : null
    if (pattern) terms[terms.length - 1] = { ...word, text, pattern }
    else terms.push(word)
  }
  return terms
}

const isPlain = ({ not, field, text }: Term): boolean => !not && !field && !text.includes(' ')
