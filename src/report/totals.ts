import { countsOf } from '../model/collections.ts'
import type { Diagnostic, Level } from '../model/diagnostic.ts'
import { commonKind, entryKindOf, type EntryKind } from '../model/entry-kind.ts'
import { type List, papersOf } from '../model/list.ts'
import { messages } from '../model/messages/en.ts'

/**
 * Returns the counts of papers, sections, other addresses and problems: `2 papers in 1 section; …; 1 error`.
 * @param entries what the papers are called, if not as the lists show
 * @param old the problems that the lists had before; null if all problems count alike
 */
export function totals(
  lists: List[],
  diagnostics: Diagnostic[],
  entries: EntryKind | null = null,
  old: Diagnostic[] | null = null,
): string {
  const kind = entries ?? commonKind(lists.map(entryKindOf))
  const papers = lists.reduce((sum, list) => sum + papersOf(list).length, 0)
  const sections = lists.reduce((sum, list) => sum + list.sections.length, 0)
  const found = `${messages.count(papers, kind)} in ${count(sections, 'section')}${lists.length > 1 ? ` of ${count(lists.length, 'list')}` : ''}`
  const state = old ? `new: ${problems(diagnostics)}; old: ${problems(old)}` : problems(diagnostics)
  return [found, otherAddresses(lists), state].join('; ')
}

/** Returns the number of problems by level: `1 error, 2 warnings, 3 info`. */
export function problems(diagnostics: Diagnostic[]): string {
  const numberOf = (level: Level): number =>
    diagnostics.filter((diagnostic) => diagnostic.level === level).length
  const counts: [amount: number, one: string, many: string][] = [
    [numberOf('error'), 'error', 'errors'],
    [numberOf('warning'), 'warning', 'warnings'],
    [numberOf('info'), 'info', 'info'],
  ]
  const some = counts.filter(([amount]) => amount > 0)
  return some.length ? some.map((each) => count(...each)).join(', ') : 'no problems'
}

/** Returns the number and the total size of files: `6 files, 84.2 kB`. */
export function formatSize(files: { size: number }[]): string {
  const bytes = files.reduce((sum, { size }) => sum + size, 0)
  return `${count(files.length, 'file')}, ${formatBytes(bytes)}`
}

/** Returns an amount with its noun: `1 paper`, `2 papers`. */
export function count(amount: number, one: string, many = `${one}s`): string {
  return `${amount} ${amount === 1 ? one : many}`
}

function otherAddresses(lists: List[]): string {
  const kinds = [
    ...countsOf(lists.flatMap(({ others }) => others.map(({ kind }) => kind))),
  ].toSorted(([, a], [, b]) => b - a)
  const sum = kinds.reduce((all, [, amount]) => all + amount, 0)
  return `${count(sum, 'other address', 'other addresses')}${sum ? ` (${kinds.map(([kind, amount]) => `${amount} ${kind}`).join(', ')})` : ''}`
}

function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 1_000_000
    ? `${(bytes / 1000).toFixed(1)} kB`
    : `${(bytes / 1_000_000).toFixed(1)} MB`
}
