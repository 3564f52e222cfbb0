import { WHOLE, slice, trim, type Line } from '../line.ts'

/** A pair of parentheses and what comes behind it. */
export interface Group {
  inner: Line
  rest: Line
}

/**
 * The group that a line begins with. ASCII and full-width parentheses nest and may close each other,
 * as in `(… （Tokens）)`; one that is never closed reaches to the end.
 */
export function groupAt(line: Line): Group | null {
  const [lead] = /^\s*[(（]/.exec(line.shape) ?? []
  if (lead === undefined) return null
  let depth = 1
  let end = lead.length
  while (end < line.shape.length && depth > 0) {
    const character = line.shape[end++] ?? ''
    if ('(（'.includes(character)) depth++
    else if (')）'.includes(character)) depth--
  }
  return { inner: trim(slice(line, lead.length, depth ? end : end - 1)), rest: slice(line, end) }
}

/** A bracket that a line begins with, right in front of a link: `[ICML 2020] [Title](…)`, `【论文】[题目](…)`, `` `2024-03` [Title](…) ``. */
export function bracketAt(line: Line): Group | null {
  const [whole, inner = ''] =
    /^\s*[[【]([^[\]【】\uFFFC]{1,40})[\]】][\s:：-]*(?=\uFFFC)/.exec(line.shape) ??
    /^\s*((?:19|20)\d\d(?:[-./]\d\d?){0,2})[\s:：-]+(?=\uFFFC)/.exec(line.shape) ??
    []
  if (whole === undefined) return null
  const at = whole.indexOf(inner)
  return { inner: slice(line, at, at + inner.length), rest: slice(line, whole.length) }
}

/** True for a line that holds links and nothing to say: `[Demo](…), [Source](…)`. */
export function isLinks(line: Line): boolean {
  return (
    line.shape.includes(WHOLE) &&
    /^[\s,，、|/·&\uFFFC[\]]+$/.test(line.shape) &&
    line.spans.every(({ kind }) => kind === 'link' || kind === 'text')
  )
}
