import type { Inline } from '../model/list.ts'

/** Letters that fit in a line at the widest; an ideograph takes the room of two. */
const lineWidth = 100

/** Lines that a folded note shows. */
const foldedLines = 4

/** Begins a new line at each `●` of a note that stands for a point; `●●○` does not. */
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
