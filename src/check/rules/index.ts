// Written by `npm run rules` from the files of src/check/rules.
import type { Rule } from '../rule.ts'
import ambiguousTitle from './ambiguous-title.ts'
import arxivForm from './arxiv-form.ts'
import arxivVariant from './arxiv-variant.ts'
import binary from './binary.ts'
import contents from './contents.ts'
import deadAnchor from './dead-anchor.ts'
import disableComment from './disable-comment.ts'
import duplicateHeading from './duplicate-heading.ts'
import duplicatePaper from './duplicate-paper.ts'
import empty from './empty.ts'
import emptyTarget from './empty-target.ts'
import gluedHeading from './glued-heading.ts'
import gluedItem from './glued-item.ts'
import invalidUtf8 from './invalid-utf-8.ts'
import linkGone from './link-gone.ts'
import linkMoved from './link-moved.ts'
import linkUnsure from './link-unsure.ts'
import longParagraph from './long-paragraph.ts'
import malformedLink from './malformed-link.ts'
import missingNote from './missing-note.ts'
import noPapers from './no-papers.ts'
import numbering from './numbering.ts'
import order from './order.ts'
import orgSpelling from './org-spelling.ts'
import parentheses from './parentheses.ts'
import relativeLink from './relative-link.ts'
import repeatedPaper from './repeated-paper.ts'
import separator from './separator.ts'
import shiftingAnchor from './shifting-anchor.ts'
import strayCharacter from './stray-character.ts'
import tooDeep from './too-deep.ts'
import tooManyUnparsed from './too-many-unparsed.ts'
import trailingSpace from './trailing-space.ts'
import uncertainEntry from './uncertain-entry.ts'
import unclosed from './unclosed.ts'
import unparsedAside from './unparsed-aside.ts'
import unparsedItem from './unparsed-item.ts'
import unparsedTable from './unparsed-table.ts'
import unsafeTarget from './unsafe-target.ts'
import venueSpelling from './venue-spelling.ts'
import year from './year.ts'

/** All rules, in alphabetical order. */
export const rules: Rule[] = [
  ambiguousTitle,
  arxivForm,
  arxivVariant,
  binary,
  contents,
  deadAnchor,
  disableComment,
  duplicateHeading,
  duplicatePaper,
  empty,
  emptyTarget,
  gluedHeading,
  gluedItem,
  invalidUtf8,
  linkGone,
  linkMoved,
  linkUnsure,
  longParagraph,
  malformedLink,
  missingNote,
  noPapers,
  numbering,
  order,
  orgSpelling,
  parentheses,
  relativeLink,
  repeatedPaper,
  separator,
  shiftingAnchor,
  strayCharacter,
  tooDeep,
  tooManyUnparsed,
  trailingSpace,
  uncertainEntry,
  unclosed,
  unparsedAside,
  unparsedItem,
  unparsedTable,
  unsafeTarget,
  venueSpelling,
  year,
]
