import type { Row } from '../../model/query.ts'
import type { Term } from '../../model/terms.ts'

/** What a search may have meant: its terms corrected, and the words before and after that. */
export interface Correction {
  terms: Term[]
  corrected: { value: string; instead: string }
}

/**
 * Corrects a search that finds nothing: for each Latin word that no row has, takes the most frequent word of the rows that
 * differs by one letter.
 * @returns null where no word has such a one
 */
export function correctTypos(rows: readonly Row[], terms: readonly Term[]): Correction | null {
  const value: string[] = []
  const instead: string[] = []
  let counts: Map<string, number> | undefined
  const corrected = terms.map((term): Term => {
    const { text, not, field } = term
    if (not || field || !/^[a-z]{4,}$/.test(text) || rows.some((row) => row.text.includes(text)))
      return term
    counts ??= countWords(rows)
    const near = [...counts]
      .filter(([word]) => oneApart(word, text))
      .sort(([, a], [, b]) => b - a)[0]?.[0]
    if (!near) return term
    value.push(text)
    instead.push(near)
    return { ...term, text: near }
  })
  return value.length
    ? { terms: corrected, corrected: { value: value.join(' '), instead: instead.join(' ') } }
    : null
}

function countWords(rows: readonly Row[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const { text } of rows)
    for (const [word] of text.matchAll(/[a-z]{3,}/g)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** Whether two words differ by one letter: another, one too many, one too few, or two that changed places. */
export function oneApart(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1) return false
  let at = 0
  while (one[at] === other[at]) at++
  const [a, b] = [one.slice(at), other.slice(at)]
  return (
    a.slice(1) === b.slice(1) ||
    a === b.slice(1) ||
    a.slice(1) === b ||
    (a.slice(2) === b.slice(2) && a[0] === b[1] && a[1] === b[0])
  )
}
