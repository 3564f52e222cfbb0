import type { Inline } from '../model/list.ts'

/** The maximum number of letters in a line; an ideograph counts as two. */
const lineWidth = 100

/** Lines that a folded note shows. */
const foldedLines = 4

/** Starts a new line at each `●` that is a bullet; those of `●●○` are not. */
export function withLines(note: Inline[]): Inline[] {
  return note.map((run, index) => {
    if (run.kind !== 'text') return run
    const text = run.text.replace(/(?<![●\s])\s*(?=●\s*(?:[^\s●○]|$))/g, '\n')
    return { ...run, text: index ? text : text.trimStart() }
  })
}

/** Whether a row is folded at first: its note surely takes more than four lines, or its authors more than one. */
export function isLong(note: string, authors: string): boolean {
  const lines = note.split('\n').map((line) => Math.max(1, Math.ceil(widthOf(line) / lineWidth)))
  return lines.reduce((sum, n) => sum + n, 0) > foldedLines || widthOf(authors) > lineWidth
}

const widthOf = (text: string): number =>
  text.length + (text.match(/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uff60]/g)?.length ?? 0)
