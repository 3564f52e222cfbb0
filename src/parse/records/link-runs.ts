import { lineOf, type Line, type Span } from '../line.ts'
import { slice } from '../slice.ts'
import { lineRecord, isOutward, recordOf, partOf, type ListRecord } from './record.ts'
import type { LinkWords } from './link-words.ts'

/** At least this many lines of a document make a habit. */
const minRuns = 3
/** Words, then links with only separators between them. */
const named =
  /^(\s*[^\s\uFFFC][^\n\v\uFFFC]{1,60}?)\s*\uFFFC(?:\s*[|/,，、;；·•]+\s*\uFFFC)+[\s.。]*$/

/**
 * Knows whether lines of a document name a group and list its entries:
 * `**Editors:** [A](u) • [B](v)`. A name that is repeated is a label: `See also: [A](u), [B](v)`.
 */
export class LinkRuns {
  readonly #words: LinkWords
  readonly #lines: Line[] = []
  #names: Set<string> | null = null

  constructor(words: LinkWords) {
    this.#words = words
  }

  /** Counts a line of a paragraph outside of lists. */
  count(line: Line): void {
    if (named.test(line.shape)) this.#lines.push(line)
  }

  /** The group with an entry for each link; null if the line is something else. */
  read(line: Line): ListRecord | null {
    this.#names ??= this.#judge()
    const run = this.#runIn(line)
    if (!run || !this.#names.has(run.head.shape)) return null
    const [first, last] = [line.spans[0], line.spans.at(-1)]
    return recordOf(
      'paragraph',
      [partOf('main', run.head)],
      { start: first?.start ?? 0, end: last?.end ?? 0 },
      { below: run.links.map((link) => lineRecord([lineOf([link])])) },
    )
  }

  /** The names that occur once, if they are enough. */
  #judge(): Set<string> {
    const names = this.#lines.flatMap((line) => this.#runIn(line)?.head.shape ?? [])
    const once = names.filter((name) => names.indexOf(name) === names.lastIndexOf(name))
    return new Set(once.length >= minRuns ? once : [])
  }

  #runIn(line: Line): { head: Line; links: Span[] } | null {
    const [, head = ''] = named.exec(line.shape) ?? []
    const isNamed = /[:：]\s*$/.test(head) || line.spans[0]?.look === 'strong'
    const links = line.spans.filter(({ kind }) => kind !== 'text')
    const areTitles = links.every((link) => isOutward(link) && !this.#words.isLabelled(link))
    const { length } = head.replace(/[\s.:：]+$/, '')
    return length && isNamed && areTitles ? { head: slice(line, 0, length), links } : null
  }
}
