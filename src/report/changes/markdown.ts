import { codeMarkdown, linkMarkdown, textMarkdown } from './escape-markdown.ts'
import type { ReportedList } from './reported-changes.ts'
import { type Piece } from './pieces.ts'
import { type Rows, rowsOf } from './change-rows.ts'
import { fileOf, summaryOf, reported } from './summary.ts'
import { count } from '../totals.ts'

/** Fold groups with more rows than this. */
const foldFrom = 10

/**
 * Returns changes as GitHub's Markdown, for reviewers of a pull request. Text of a list cannot break the layout, mention
 * people or link to issues.
 * @param limit the maximum size in bytes of UTF-8, at least 1,000; rows that do not fit are left out and counted
 */
export function formatChangesMarkdown(lists: ReportedList[], limit = Infinity): string {
  const shown = reported(lists)
  const sections = shown.map((list) => ({
    list,
    groups: rowsOf(list.changes).map((group) => ({ ...group, lines: linesOf(group) })),
  }))
  const longest = Math.max(
    0,
    ...sections.flatMap(({ groups }) => groups.map(({ lines }) => lines.length)),
  )
  const head = `**${summaryOf(lists)}.**\n`
  const write = (most: number): string => {
    const body = sections.map(
      ({ list, groups }) =>
        `${lists.length > 1 ? `\n### ${textMarkdown(fileOf(list))}\n` : ''}${groups.map((group) => writeGroup(group, most)).join('')}`,
    )
    const cut = sections
      .flatMap(({ groups }) => groups)
      .reduce((sum, { lines }) => sum + Math.max(0, lines.length - most), 0)
    return `${head}${body.join('')}${cut ? `\n_${count(cut, 'row is', 'rows are')} left out here to keep this short._\n` : ''}`
  }
  const fits = (text: string): boolean => new TextEncoder().encode(text).length <= limit
  let [most, tooMany] = [0, longest + 1]
  if (!fits(write(0))) return `${head}\n_The details are left out here to keep this short._\n`
  while (tooMany - most > 1) {
    const middle = (most + tooMany) >> 1
    if (fits(write(middle))) most = middle
    else tooMany = middle
  }
  return write(most)
}

interface Line {
  under: string
  text: string
}

function linesOf({ rows }: Rows): Line[] {
  return rows.map(({ under, pieces }) => ({ under: write(under), text: write(pieces) }))
}

/** @param most the maximum number of rows to show */
function writeGroup({ title, lines }: { title: string; lines: Line[] }, most: number): string {
  let last = ''
  const body = lines.slice(0, most).map(({ under, text }) => {
    const head = under && under !== last ? `- ${under}\n` : ''
    last = under
    return `${head}${under ? '  ' : ''}- ${text}\n`
  })
  const more =
    lines.length > most
      ? `- … and ${most ? `${lines.length - most} more` : count(lines.length, 'row')}\n`
      : ''
  const content = `${body.join('')}${more}`
  return lines.length > foldFrom && most
    ? `\n<details><summary>${title} (${lines.length})</summary>\n\n${content}\n</details>\n`
    : `\n#### ${title} (${lines.length})\n\n${content}`
}

function write(pieces: Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      if ('code' in piece) return codeMarkdown(piece.code)
      return piece.url ? linkMarkdown(piece.text, piece.url) : textMarkdown(piece.text)
    })
    .join('')
}
