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
}

/**
 * Applies the edits of one rule at a time until no fixable problem is left, and reads the text again after each step.
 * Edits that change the content of the list or cause a problem are not applied.
 * @param current the text as it was read
 * @param read parses and checks a text
 */
export function fix(text: string, current: Read, read: (text: string) => Read): Fixed {
  const fixed: Diagnostic[] = []
  const done = new Set<RuleName>()
  for (;;) {
    const rule = current.diagnostics.find(
      (each) => each.edits?.length && !done.has(each.rule),
    )?.rule
    if (rule === undefined) return { text, fixed }
    done.add(rule)
    const fixable = current.diagnostics.filter((each) => each.rule === rule && each.edits?.length)
    const before = contentOf(current.list)
    const { diagnostics } = current
    const safe = safeSubset(fixable, (some) => {
      const after = read(applyEdits(text, editsOf(some)))
      return contentOf(after.list) === before && !hasMore(after.diagnostics, diagnostics)
    })
    if (!safe.length) continue
    text = applyEdits(text, editsOf(safe))
    current = read(text)
    fixed.push(...safe)
  }
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
