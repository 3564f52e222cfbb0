import type { Row } from '../../model/query.ts'
import type { Term } from '../../model/terms.ts'
import { nearHan } from './han-spelling.ts'
import { oneApart } from './one-apart.ts'

/** What a search may have meant: its terms corrected, and the words before and after that. */
export interface Correction {
  terms: Term[]
  corrected: { value: string; instead: string }
}

/**
 * Corrects a search that finds nothing: for each word that no row has, takes one that is near to it, of Latin letters the most
 * frequent that differs by one letter.
 * @returns null where no word has such a one
 */
export function correctTypos(rows: readonly Row[], terms: readonly Term[]): Correction | null {
  const value: string[] = []
  const instead: string[] = []
  const texts = rows.map(({ text }) => text)
  const isKnown = ({ text }: Term): boolean => texts.some((other) => other.includes(text))
  const known = terms.filter((term) => !term.not && !term.field && isKnown(term))
  // the word that is meant occurs together with the others
  const around = texts.filter((text) => known.every((term) => text.includes(term.text)))
  let counts: Map<string, number> | undefined
  const nearLatin = (word: string): string[] => {
    counts ??= countWords(around)
    return [...counts]
      .filter(([other]) => oneApart(other, word))
      .sort(([, a], [, b]) => b - a)
      .slice(0, 1)
      .map(([near]) => near)
  }
  const corrected = terms.flatMap((term): Term[] => {
    const { text, not, field } = term
    if (not || field || known.includes(term)) return [term]
    const near = isLatin(text) ? nearLatin(text) : hasHan(text) ? nearHan(texts, text) : []
    if (!near.length) return [term]
    value.push(text)
    instead.push(...near)
    return near.map((text) => ({ ...term, text }))
  })
  return value.length
    ? { terms: corrected, corrected: { value: value.join(' '), instead: instead.join(' ') } }
    : null
}

const isLatin = (text: string): boolean => /^[a-z]{4,}$/.test(text)
const hasHan = (text: string): boolean => /^\S*\p{Script=Han}\S*$/u.test(text)

function countWords(texts: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const text of texts)
    for (const [word] of text.matchAll(/[a-z]{3,}/g)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}
