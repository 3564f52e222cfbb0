import { plainText, type Paper } from '../list.ts'
import type { Finding, Subject } from './subject.ts'

/** A bare entry where nine in ten of at least ten in its section say something. */
export function* missingNote({ list }: Subject): Generator<Finding> {
  for (const { papers } of list.sections) {
    const silent = papers.filter((paper) => !saysSomething(paper))
    if (papers.length < 10 || silent.length * 10 > papers.length) continue
    for (const { title, place } of silent) yield { message: `Unexpected paper without a note, expected one as ${papers.length - silent.length} others of its section have: \`${title.slice(0, 60)}\``, place }
  }
}

const saysSomething = ({ note, authors, venue, tags }: Paper): boolean => plainText(note).trim() !== '' || authors.length > 0 || venue !== null || tags.length > 0
