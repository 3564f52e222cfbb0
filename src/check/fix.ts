import { arxivIdOf } from '../model/identifiers.ts'
import type { Diagnostic, Edit } from '../model/diagnostic.ts'
import type { List } from '../model/list.ts'
import type { RuleName } from '../model/rules.ts'

/** A text as it is read at some moment. */
export interface Read {
  list: List
  diagnostics: Diagnostic[]
}

/** A text after fixing, and the problems that are gone. */
export interface Fixed {
  text: string
  fixed: Diagnostic[]
}

/**
 * Fixes what is safe, a rule at a time, until nothing is left to fix. After each step the text is read again: edits
 * that change more of any paper than they are meant to are taken back.
 * @param now the text as it was read
 * @param read how a text is read and checked
 */
export function fix(text: string, now: Read, read: (text: string) => Read): Fixed {
  const fixed: Diagnostic[] = []
  const done = new Set<RuleName>()
  for (;;) {
    const rule = now.diagnostics.find((each) => each.edits?.length && !done.has(each.rule))?.rule
    if (rule === undefined) return { text, fixed }
    done.add(rule)
    const found = now.diagnostics.filter((each) => each.rule === rule && each.edits?.length)
    const before = sayingOf(now.list)
    const accepted = safe(
      found,
      (some) => sayingOf(read(applied(text, editsOf(some))).list) === before,
    )
    if (!accepted.length) continue
    text = applied(text, editsOf(accepted))
    now = read(text)
    fixed.push(...accepted)
  }
}

const editsOf = (diagnostics: Diagnostic[]): Edit[] =>
  diagnostics.flatMap(({ edits }) => edits ?? [])

/** The text with its edits made; of two that overlap the first counts. */
export function applied(text: string, edits: Edit[]): string {
  let result = ''
  let at = 0
  for (const { start, end, text: more } of edits.toSorted((a, b) => a.start - b.start)) {
    if (start < at) continue
    result += text.slice(at, start) + more
    at = end
  }
  return result + text.slice(at)
}

/** As many as pass together; where all of them do not, halves are tried. */
function safe(
  diagnostics: Diagnostic[],
  passes: (some: Diagnostic[]) => boolean,
  before: Diagnostic[] = [],
): Diagnostic[] {
  if (!diagnostics.length || passes([...before, ...diagnostics])) return diagnostics
  if (diagnostics.length === 1) return []
  const half = diagnostics.length >> 1
  const first = safe(diagnostics.slice(0, half), passes, before)
  return [...first, ...safe(diagnostics.slice(half), passes, [...before, ...first])]
}

/** Everything that a list says, without places, stray characters and the form of arXiv's addresses. */
function sayingOf({ title, sections }: List): string {
  const papers = sections.map((section) => ({
    ...section,
    place: null,
    papers: section.papers.map((paper) => ({ ...paper, id: null, place: null, places: null })),
  }))
  return JSON.stringify([title, papers], (_, value: unknown) =>
    typeof value === 'string' ? said(value) : value,
  )
}

function said(value: string): string {
  const id = /^https?:/i.test(value) && URL.canParse(value) ? arxivIdOf(value) : null
  return id === null
    ? value
        .replace(/[\p{Cc}\u00AD\u200B\u2028\u2029\u2060\uFEFF]/gu, '')
        .replace(/\s+/g, ' ')
        .trim()
    : `arXiv ${id}`
}
