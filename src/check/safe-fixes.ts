import { countsOf } from '../model/collections.ts'
import type { Diagnostic, Edit } from '../model/diagnostic.ts'
import { arxivIdOf } from '../model/identifiers.ts'
import type { List } from '../model/list.ts'
import type { RuleName } from '../model/rules.ts'

/** A text after parsing and checking. */
export interface Read {
  list: List
  diagnostics: Diagnostic[]
}

/** A text after fixing, with the problems that were fixed. */
export interface Fixed {
  text: string
  fixed: Diagnostic[]
  /** That text after parsing and checking. */
  read: Read
}

/** More rounds bring nothing: a fix that makes another one possible is rare. */
const maxRounds = 8

/**
 * Applies the edits of all rules, and again while there are new ones. Edits that change the content of the list or cause
 * a problem are not applied, and their rules are left alone from then on.
 * @param current the text as it was read
 * @param read parses and checks a text
 */
export function fix(text: string, current: Read, read: (text: string) => Read): Fixed {
  const fixed: Diagnostic[] = []
  const done = new Set<RuleName>()
  for (let round = 0; round < maxRounds; round++) {
    const fixable = withoutOverlaps(
      current.diagnostics.filter(({ rule, edits }) => edits?.length && !done.has(rule)),
    )
    if (!fixable.length) break
    const content = contentOf(current.list)
    const { diagnostics } = current
    let [best, bestText] = [current, text]
    const safe = safeSubset(fixable, (some) => {
      const fixedText = applyEdits(text, editsOf(some))
      const after = read(fixedText)
      const isSafe = contentOf(after.list) === content && !hasMore(after.diagnostics, diagnostics)
      if (isSafe) [best, bestText] = [after, fixedText]
      return isSafe
    })
    for (const each of fixable) if (!safe.includes(each)) done.add(each.rule)
    ;[current, text] = [best, bestText]
    fixed.push(...safe)
  }
  return { text, fixed, read: current }
}

/** Returns the diagnostics whose edits do not overlap those of an earlier one. */
function withoutOverlaps(diagnostics: Diagnostic[]): Diagnostic[] {
  const all = diagnostics.map((each) => ({
    each,
    start: Math.min(...(each.edits ?? []).map(({ start }) => start)),
    end: Math.max(...(each.edits ?? []).map(({ end }) => end)),
  }))
  let last = -1
  return all
    .toSorted((a, b) => a.start - b.start)
    .flatMap(({ each, start, end }) => {
      if (start < last) return []
      last = Math.max(last, end)
      return [each]
    })
}

const editsOf = (diagnostics: Diagnostic[]): Edit[] =>
  diagnostics.flatMap(({ edits }) => edits ?? [])

/** Whether a rule has more problems than before. */
function hasMore(after: Diagnostic[], before: Diagnostic[]): boolean {
  const rules = countsOf(before.map(({ rule }) => rule))
  return [...countsOf(after.map(({ rule }) => rule))].some(
    ([rule, count]) => count > (rules.get(rule) ?? 0),
  )
}

/** Returns the text after the edits; of two that overlap, the first applies. */
export function applyEdits(text: string, edits: Edit[]): string {
  let result = ''
  let at = 0
  for (const { start, end, text: replacement } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    result += text.slice(at, start) + replacement
    at = end
  }
  return result + text.slice(at)
}

/** Returns the diagnostics whose edits are safe together, by bisection. */
function safeSubset(
  diagnostics: Diagnostic[],
  areSafe: (some: Diagnostic[]) => boolean,
  accepted: Diagnostic[] = [],
): Diagnostic[] {
  if (!diagnostics.length || areSafe([...accepted, ...diagnostics])) return diagnostics
  if (diagnostics.length === 1) return []
  const half = diagnostics.length >> 1
  const first = safeSubset(diagnostics.slice(0, half), areSafe, accepted)
  return [...first, ...safeSubset(diagnostics.slice(half), areSafe, [...accepted, ...first])]
}

/** Returns the content of a list for comparison, without places, stray characters and the form of arXiv links. */
function contentOf({ title, sections }: List): string {
  const content = sections.map((section) => ({
    ...section,
    place: null,
    papers: section.papers.map((paper) => ({ ...paper, id: null, place: null, places: null })),
  }))
  return JSON.stringify([title, content], (_, value: unknown) =>
    typeof value === 'string' ? normalized(value) : value,
  )
}

function normalized(value: string): string {
  const id = /^https?:/i.test(value) && URL.canParse(value) ? arxivIdOf(value) : null
  return id === null
    ? value
        .replace(/[\p{Cc}\u00AD\u200B\u2028\u2029\u2060\uFEFF]/gu, '')
        .replace(/\s+/g, ' ')
        .trim()
    : `arXiv ${id}`
}
