import { readDate } from '../field/date.ts'
import { isAward, readPublication } from '../field/venue.ts'
import type { Line } from '../line.ts'
import { slice } from '../slice.ts'
import type { Atom } from './atom.ts'

/** Splits a known venue with its year from a title: `CVPR 2020 Title`, `Title CVPR 2020`. */
export function splitVenue(atom: Atom, line: Line): Atom[] {
  const [by = ''] =
    atom.kind === 'text'
      ? (/^(?:(?:[Cc]reated |[Mm]ade )?[Bb]y|作者)\s+(?=[\p{Lu}\p{Script=Han}])/u.exec(atom.text) ??
        [])
      : []
  if (by) return cut(atom, line, by.length, 0)
  if (atom.kind !== 'text' || atom.text.length > 300 || !/\d\d/.test(atom.text)) return [atom]
  if (readDate(atom.text)) return [atom]
  const [head = ''] =
    /^(?:\S+\s+){0,3}?\S*(?:(?:19|20)\d\d(?:[./-]\d{1,2})?|['’]\d\d)(?=\s+\p{L}\S*\s)/u.exec(
      atom.text,
    ) ?? []
  if (head && readPublication(head)) return cut(atom, line, head.length, 1)
  // `[KDD'2020-Name]`
  const [named = ''] =
    /^(?:\p{Lu}|arX)[\p{L}&@-]*['’](?:19|20)?\d\d(?=-\p{L})/u.exec(atom.text) ?? []
  if (named && readPublication(named, true)) return cut(atom, line, named.length, 1)
  const [year = ''] = /^(?:19|20)\d\d(?=\s\p{Lu}\p{Ll}+$)/u.exec(atom.text) ?? []
  if (year && !isAward(atom.text.slice(year.length))) return cut(atom, line, year.length, 1)
  const [tail = ''] = /(?<=\s\S+\s)\p{Lu}[\p{L}-]*[\s'’]*(?:19|20)?\d\d$/u.exec(atom.text) ?? []
  return tail && readPublication(tail) ? cut(atom, line, atom.text.length - tail.length, 0) : [atom]
}

function cut(atom: Atom, line: Line, length: number, gap: number): Atom[] {
  const make = (from: number, to: number, separator: string): Atom => {
    const { spans } = slice(line, from, to)
    const text = line.shape.slice(from, to)
    return {
      ...atom,
      from,
      to,
      text,
      separator,
      start: spans[0]?.start ?? 0,
      end: spans.at(-1)?.end ?? 0,
    }
  }
  const middle = atom.from + length
  return [
    make(
      atom.from,
      gap ? middle : atom.from + atom.text.slice(0, length).trimEnd().length,
      atom.separator,
    ),
    make(middle + gap, atom.to, '_'),
  ]
}
