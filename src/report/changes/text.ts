import type { Colors } from 'picocolors/types.js'
import { harmless } from './escape-markdown.ts'
import type { ReportedList } from './reported-changes.ts'
import { type Piece } from './pieces.ts'
import { type Rows, rowsOf } from './change-rows.ts'
import { fileOf, summaryOf, reported } from './summary.ts'

/**
 * Returns changes for a terminal. Each line starts with a marker or our own words, so that a CI runner takes none for a
 * command.
 */
export function formatChanges(lists: ReportedList[], colors: Colors): string {
  const shown = reported(lists)
  const paint: Record<Rows['symbol'], (text: string) => string> = {
    '+': colors.green,
    '-': colors.red,
    '~': colors.yellow,
    '!': colors.red,
    '✓': colors.green,
  }
  const blocks = shown.map((list) => {
    const groups = rowsOf(list.changes).map(({ title, symbol, rows }) => {
      let under = ''
      const lines = rows.flatMap((row) => {
        const place = write(row.under, colors)
        const head = place && place !== under ? [`  ${colors.dim(`§ ${place}`)}\n`] : []
        under = place
        return [
          ...head,
          `  ${row.under.length ? '  ' : ''}${paint[symbol](symbol)} ${write(row.pieces, colors)}\n`,
        ]
      })
      return `${colors.bold(title)}\n${lines.join('')}\n`
    })
    return `${lists.length > 1 ? `${colors.underline(`In ${harmless(fileOf(list))}`)}\n\n` : ''}${groups.join('')}`
  })
  return `${blocks.join('')}${summaryOf(lists)}\n`
}

function write(pieces: Piece[], colors: Colors): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece
      if ('code' in piece) return colors.cyan(harmless(piece.code))
      return `${harmless(piece.text)}${piece.url && piece.url !== piece.text ? ` ${colors.dim(harmless(piece.url))}` : ''}`
    })
    .join('')
}
