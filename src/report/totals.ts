import type { Diagnostic, Level } from '../model/diagnostic.ts'
import { type List, type OtherKind, papersOf } from '../model/list.ts'

/** What became of everything in some lists, in one line: nothing disappears without being counted. */
export function totals(lists: List[], diagnostics: Diagnostic[]): string {
  const papers = lists.reduce((sum, list) => sum + papersOf(list).length, 0)
  const sections = lists.reduce((sum, list) => sum + list.sections.length, 0)
  const found = `${count(papers, 'paper')} in ${count(sections, 'section')}${lists.length > 1 ? ` of ${count(lists.length, 'list')}` : ''}`
  return [found, otherAddresses(lists), problems(diagnostics)].join('; ')
}

/** How many problems of each level there are: `1 error, 2 warnings`. */
export function problems(diagnostics: Diagnostic[]): string {
  const number = (level: Level): number =>
    diagnostics.filter((diagnostic) => diagnostic.level === level).length
  const counts: [number, string][] = [
    [number('error'), 'error'],
    [number('warning'), 'warning'],
    [number('info'), 'remark'],
  ]
  const some = counts.filter(([amount]) => amount > 0)
  return some.length ? some.map(([amount, word]) => count(amount, word)).join(', ') : 'no problems'
}

/** `1 paper`, `2 papers` */
export function count(amount: number, word: string, plural = `${word}s`): string {
  return `${amount} ${amount === 1 ? word : plural}`
}

function otherAddresses(lists: List[]): string {
  const amounts = new Map<OtherKind, number>()
  for (const list of lists)
    for (const { kind } of list.others) amounts.set(kind, (amounts.get(kind) ?? 0) + 1)
  const kinds = [...amounts].toSorted(([, a], [, b]) => b - a)
  const sum = kinds.reduce((all, [, amount]) => all + amount, 0)
  return `${count(sum, 'other address', 'other addresses')}${sum ? ` (${kinds.map(([kind, amount]) => `${amount} ${kind}`).join(', ')})` : ''}`
}
