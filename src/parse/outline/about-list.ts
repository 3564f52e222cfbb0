import { mayBeAside } from '../lexicon/asides.ts'
import { linksOfRecord, type ListRecord } from '../records/record.ts'
import type { Labelled } from '../label/label.ts'
import { asideOf } from './aside-of.ts'
import type { Chapter } from './chapter.ts'
import type { Found } from './found.ts'

/** Whether most entries of a document have a link. */
export function isOfLinks(labelled: Map<ListRecord, Labelled>): boolean {
  const entries = [...labelled].filter(([, { gate }]) => gate > 0)
  const linked = entries.filter(([record]) => linksOfRecord(record).length > 0)
  return linked.length * 2 > entries.length
}

/**
 * Drops what reads like entries in a chapter that is about the list itself: all news, and what a
 * chapter such as "How to contribute" says without links.
 */
export function withoutRemarks(chapter: Chapter, found: Found[]): Found[] {
  if (asideOf(chapter) === 'news') return found.filter(({ kind }) => kind !== 'entry')
  for (let at: Chapter | null = chapter; at; at = at.parent)
    if (at.kind === 'heading' && mayBeAside(at.title)) return withoutProse(found)
  return found
}

/** Drops the entries of a chapter if at most half of them lead anywhere. */
export function withoutProse(found: Found[]): Found[] {
  // Headings that are entries come later.
  const entries = found.filter((each) => each.kind === 'entry' && !each.isHeading)
  const linked = entries.filter((each) => each.kind === 'entry' && each.draft.link)
  return linked.length * 2 > entries.length
    ? found
    : found.filter((each) => !entries.includes(each))
}
