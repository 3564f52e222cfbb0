import type { List, ListItem, Nodes } from 'mdast'
import { readAuthors } from '../field/authors.ts'
import { isLabel } from '../field/labels.ts'
import { isPerson } from '../field/people.ts'
import { readPublication } from '../field/venue.ts'
import { isKnownName } from '../lexicon/names.ts'
import { WHOLE, isBare, lineOf, wordsOf, type Line } from '../line.ts'
import type { LinkWords } from './link-words.ts'
import { holdsLink, isOutward, outwardLinks } from './record.ts'

/** Decides whether nested bullets are fields of the entry above or entries of their own. */
export class NestedLists {
  readonly #lineOf: (node: Nodes) => Line
  readonly #words: LinkWords
  readonly #leads = new Map<string, number>()
  /** The sum of the votes of all nested lists, by whether the bullet above has a link. */
  readonly #sums = { linked: 0, unlinked: 0 }

  constructor(lineOf: (node: Nodes) => Line, words: LinkWords) {
    this.#lineOf = lineOf
    this.#words = words
  }

  /** Counts the words that the bullets of a list begin with. */
  countLeads(list: List): void {
    for (const line of firstLines(list, this.#lineOf)) {
      const lead = leadOf(line)
      this.#leads.set(lead, (this.#leads.get(lead) ?? 0) + 1)
    }
  }

  /** Adds the vote of a nested list, after all leads and link texts are counted. */
  countVote(list: List, isLinked: boolean): void {
    // Contents do not show how entries are written, but with them fewer other bullets are entries.
    const isOutside = firstLines(list, this.#lineOf).some((line) => outwardLinks(line).length)
    this.#sums[isLinked ? 'linked' : 'unlinked'] += isOutside
      ? Math.sign(this.#voteOf(list, isLinked))
      : 1
  }

  /**
   * Whether the bullets of a list are fields of what is above it, judged by their form and by all
   * lists of the document.
   */
  isFields(list: List, isLinked: boolean, head?: Line): boolean {
    if (!isLinked && !holdsLink(list)) return !this.#holdsTitles(list, head)
    const all = this.#sums[isLinked ? 'linked' : 'unlinked']
    return (
      this.#voteOf(list, isLinked, head) + Math.sign(all) * Math.min(Math.abs(all) / 10, 1) * 0.35 >
      0
    )
  }

  /**
   * Whether bullets without links are titles: they are bold, have boxes to tick, or are below a line
   * that is only a venue and a date.
   */
  #holdsTitles(list: List, head?: Line): boolean {
    const lines = firstLines(list, this.#lineOf)
    const isBold = ({ spans: [span] }: Line): boolean =>
      span?.look === 'strong' && this.#words.wordCount(lineOf([span])) >= 3
    const isTicked = ({ checked }: ListItem): boolean => typeof checked === 'boolean'
    if (list.children.filter(isTicked).length * 2 > list.children.length) return true
    const isPublication = head !== undefined && readPublication(wordsOf(head)) !== null
    return lines.length > 0 && (lines.filter(isBold).length * 2 > lines.length || isPublication)
  }

  /** The mean vote of the bullets, from -1 for entries to 1 for fields. */
  #voteOf(list: List, isLinked: boolean, head?: Line): number {
    const lines = firstLines(list, this.#lineOf)
    // Below a title, one bullet with links among bullets without is a field.
    const isOne = lines.filter((line) => outwardLinks(line).length).length === 1
    const isTitle = head !== undefined && this.#words.wordCount(head) > 3
    if (!isLinked && isTitle && isOne && lines.every((line) => this.#hasLabelsOnly(line)))
      return 0.5
    const votes = lines.map((line) => this.#voteOfLine(line, isLinked))
    const isDeep = list.children.some(({ children }) =>
      children.some((child) => child.type === 'list' && holdsLink(child)),
    )
    const sum = votes.reduce((total, vote) => total + vote, 0)
    return sum / (votes.length || 1) - (isDeep ? 0.4 : 0)
  }

  #hasLabelsOnly(line: Line): boolean {
    return outwardLinks(line).every((link) => this.#words.isLabelled(link))
  }

  #voteOfLine(line: Line, isLinked: boolean): number {
    const links = outwardLinks(line)
    const begin = line.spans.find(({ kind, text }) => kind !== 'text' || text.trim() !== '')
    // What leads to a place of this page is part of its contents.
    if (begin?.kind === 'link' && !isOutward(begin) && !this.#words.isLabelled(begin)) return -1
    if (!links.length) return isLinked ? 1 : 0.2
    if (arePeople(line)) return 1
    const lead = leadOf(line)
    const isAllLabels = this.#hasLabelsOnly(line)
    const words = line.shape.replaceAll(WHOLE, ' ').trim()
    if (isAllLabels && (words === '' || /^[^:：]{1,40}[:：]\s*$/.test(words) || isLabel(words)))
      return 1
    if ((this.#leads.get(lead) ?? 0) >= 3 && isFieldName(lead) && /[:：]/.test(words)) return 0.8
    if (isAllLabels && (isLabel(lead) || this.#words.wordCount(line) <= 1)) return 0.8
    if (isLabel(lead) && /^[^:：\uFFFC]{1,40}[:：]/.test(line.shape)) return 0.8
    const first = line.spans.find(({ kind, text }) => kind !== 'text' || text.trim().length > 3)
    if (first?.kind === 'link') return isAllLabels && this.#words.wordCount(line) < 3 ? 0.3 : -1
    return isLinked && !isAllLabels ? -0.2 : -0.6
  }
}

/** The first lines of the bullets of a list. */
export const firstLines = (list: List, lineOf: (node: Nodes) => Line): Line[] =>
  list.children.flatMap(({ children: [first] }) =>
    first?.type === 'paragraph' ? [lineOf(first)] : [],
  )

/** Whether a line contains only people, some of them as links. */
function arePeople(line: Line): boolean {
  const names = readAuthors(wordsOf(line)) ?? []
  const isKnown = names.some((name) => name.split(/\s+/).some(isKnownName))
  return isKnown && names.length > 1 && names.every((name) => isPerson(name))
}

/** Whether the start of a bullet is one to three words without digits and brackets. */
const isFieldName = (lead: string): boolean =>
  /^[^\d[\](){}]+$/.test(lead) && lead.split(/\s+/).length <= 3

/** The start of a bullet: the words before a colon, or the text of its first link. */
function leadOf(line: Line): string {
  const [first] = line.spans
  const words =
    /^\s*([^:：\uFFFC]{1,40})[:：]/.exec(line.shape)?.[1] ??
    (first?.kind === 'link' && !isBare(first) ? first.text : '')
  return words.trim().toLowerCase()
}
