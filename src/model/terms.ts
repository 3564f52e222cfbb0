import { fold } from './fold.ts'
import { looseForm } from './loose-form.ts'
import { papersOfPasted, papersOfReviewId } from './pasted.ts'
import { within } from './date-range.ts'
import { facets, type Facet, type Normalize, type Part, type Row } from './query.ts'

/** What a word can be searched in, `FIELD:word`, in the order in which it is offered. */
export const fields = ['title', 'author', 'note', 'date', ...facets] as const

export type Field = (typeof fields)[number]

/** The names of fields in Chinese. */
const chineseFields: Record<string, Field> = {
  标题: 'title',
  作者: 'author',
  笔记: 'note',
  日期: 'date',
  章节: 'section',
  机构: 'org',
  会议: 'venue',
  年份: 'year',
  来源: 'source',
  标签: 'tag',
  附有: 'has',
}

/** A word or a phrase, normalized, that must occur, or must not: anywhere, or in one field. */
export interface Term {
  text: string
  not: boolean
  field: Field | ''
  /** Finds the word however its parts are joined; null where it is written in one way only. */
  pattern: RegExp | null
  /** The papers that it names where it is an identifier or an address. */
  papers: string[]
}

const grammar = new RegExp(
  `(-?)(?:(${[...fields, ...Object.keys(chineseFields)].join('|')}):)?(?:"([^"]*)"?|(\\S*))`,
  'giu',
)

/**
 * The terms of a search: `word`, `"a phrase"`, `-word` for what must not occur, `org:word` for what must occur there. A word
 * and the number after it are one term: `gpt 4`.
 * @param normalize makes them comparable with what rows hold
 */
export function parseTerms(text: string, normalize: Normalize = fold): Term[] {
  return joinNumbers(wordsOf(text, normalize))
}

/**
 * What a search that finds nothing may mean: words and numbers apart, or an id of OpenReview, which looks like a word.
 * @returns null where it can mean nothing else
 */
export function otherTerms(
  text: string,
  terms: readonly Term[],
  normalize: Normalize = fold,
): Term[] | null {
  const papers = papersOfReviewId(text.trim())
  const words = wordsOf(text, normalize)
  if (papers.length && words[0]) return [{ ...words[0], papers }]
  return words.length > terms.length ? words : null
}

function wordsOf(text: string, normalize: Normalize): Term[] {
  const terms: Term[] = []
  const plain = text.replace(/[“”＂]/g, '"').replace(/：/g, ':')
  for (const [, minus, name = '', phrase, word] of plain.matchAll(grammar)) {
    // a title is pasted with its punctuation
    const term = normalize(phrase ?? word?.replace(/(?<=[\p{L}\d])[:,;]+$/u, '') ?? '').trim()
    // a lone minus is a word that is still being typed
    if (!term || term === '-') continue
    const lower = name.toLowerCase()
    const field = chineseFields[lower] ?? fields.find((each) => each === lower) ?? ''
    terms.push({
      text: term,
      not: minus === '-',
      field,
      pattern: phrase === undefined && (!field || isPart(field)) ? looseForm(term) : null,
      papers: name === '' && word !== undefined ? papersOfPasted(word) : [],
    })
  }
  return terms
}

/** Makes one term of a word and the number after it, a version and no year. */
function joinNumbers(words: Term[]): Term[] {
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

/** Whether a row holds all that it must and nothing that it must not. */
export function matches(row: Row, terms: readonly Term[]): boolean {
  return terms.every((term) => holds(row, term) !== term.not)
}

function holds(row: Row, term: Term): boolean {
  const { field, text, papers } = term
  if (field === '')
    return (
      occursIn(row.text, term) ||
      (papers.length > 0 && row.papers().some((paper) => papers.includes(paper)))
    )
  if (field === 'year') return row.year.some((year) => within(year, text))
  if (field === 'date') return within(row.date, text)
  return isPart(field)
    ? occursIn(row.said(field), term)
    : row.searched[field].includes(spaced(text))
}

/** Whether a field is a part of a row and no facet. */
export const isPart = (field: Field): field is Part => /^(?:title|author|note)$/.test(field)

/** Whether a term occurs in a normalized text. */
export function occursIn(text: string, { text: word, pattern }: Term): boolean {
  return pattern ? text.search(pattern) >= 0 : text.includes(word)
}

/** The values of each facet as one text to search in, a line a value. */
export function searchedValues(
  values: Record<Facet, string[]>,
  normalize: Normalize = fold,
): Record<Facet, string> {
  const lines = facets.map((facet) => [
    facet,
    values[facet].map((value) => spaced(normalize(value))).join('\n'),
  ])
  return Object.fromEntries(lines) as Record<Facet, string>
}

/** Anchors are what a section is known by: words with hyphens between them. */
export function spaced(text: string): string {
  return text.replace(/[\s-]+/g, ' ')
}
