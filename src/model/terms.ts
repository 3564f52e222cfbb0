import { fold } from './fold.ts'
import { within } from './date-range.ts'
import { facets, type Facet, type Normalize, type Part, type Row } from './query.ts'

/** The fields that `FIELD:word` searches, in the order in which the page offers them. */
export const fields = ['title', 'author', 'note', 'date', 'added', ...facets] as const

export type Field = (typeof fields)[number]

/** Further names of fields: those in Chinese, and `since`, after which a day is the first of a range. */
const otherNames: Record<string, Field> = {
  // So that `constructor:` names none.
  __proto__: null as never,
  since: 'added',
  标题: 'title',
  作者: 'author',
  笔记: 'note',
  日期: 'date',
  收录: 'added',
  章节: 'section',
  机构: 'org',
  会议: 'venue',
  年份: 'year',
  来源: 'source',
  标签: 'tag',
  附有: 'has',
}

/** A normalized word or phrase that must or must not occur, anywhere or in one field. */
export interface Term {
  text: string
  not: boolean
  field: Field | ''
  /** The word as it was typed; `''` for a phrase or a word with a field. */
  typed: string
  /** Finds the word however its parts are joined; null until `expandTerms`, and for words written in one way only. */
  pattern: RegExp | null
  /** Whether a URL is one of the paper that the word names; null until `expandTerms`, and for words that name none. */
  isUrl: ((url: string) => boolean) | null
}

const grammar = new RegExp(
  `(-?)(?:(${[...fields, ...Object.keys(otherNames)].join('|')}):)?(?:"([^"]*)"?|(\\S*))`,
  'giu',
)

/**
 * Returns the terms of a search: `word`, `"a phrase"`, `-word` to exclude, `org:word` for one field.
 * @param normalize the function that normalized the rows
 */
export function parseTerms(text: string, normalize: Normalize = fold): Term[] {
  const terms: Term[] = []
  const plain = text.replace(/[“”＂]/g, '"').replace(/：/g, ':')
  for (const [, minus, name = '', phrase, word = ''] of plain.matchAll(grammar)) {
    // A pasted title ends in punctuation.
    const term = normalize(phrase ?? word.replace(/(?<=[\p{L}\d])[:,;]+$/u, '')).trim()
    // A lone minus is the start of a word being typed.
    if (!term || term === '-') continue
    const lower = name.toLowerCase()
    terms.push({
      text: lower === 'since' ? `${term}..` : term,
      not: minus === '-',
      field: otherNames[lower] ?? fields.find((each) => each === lower) ?? '',
      typed: name ? '' : word,
      pattern: null,
      isUrl: null,
    })
  }
  return terms
}

/** Whether a row has every required term and no excluded one. */
export function matches(row: Row, terms: readonly Term[]): boolean {
  return terms.every((term) => holds(row, term) !== term.not)
}

function holds(row: Row, term: Term): boolean {
  const { field, text, isUrl } = term
  if (field === '') return occursIn(row.text, term) || (isUrl !== null && row.urls().some(isUrl))
  if (field === 'year') return row.year.some((year) => within(year, text))
  if (field === 'date') return within(row.date, text)
  if (field === 'added') return within(row.added ?? '', text)
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

/** The values of each facet as one text to search in, one per line. */
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

/** Sections are searched by their anchors: words with hyphens between them. */
export function spaced(text: string): string {
  return text.replace(/[\s-]+/g, ' ')
}
