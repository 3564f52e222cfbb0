export type Field = 'T' | 'A' | 'V' | 'O' | 'N' | 'L' | 'G'

export interface Truth {
  section: string[]
  title: string
  url: string | null
  authors: string[]
  orgs: string[]
  venue: string | null
  year: number | null
  note: string | null
  tags: string[]
  links: { label: string; url: string }[]
}
export interface MadeRange {
  field: Field
  start: number
  end: number
}
export interface MadeEntry {
  start: number
  end: number
  line: number
  endLine: number
  ranges: MadeRange[]
  truth: Truth
}

/** Collects the text of a list and the ranges of its entries' fields. */
export class Writer {
  text = ''
  readonly entries: MadeEntry[] = []
  #entry: MadeEntry | null = null
  #isMarking = false

  /** Indents everything that `print` writes. */
  indent = ''

  put(words: string): void {
    this.text += words
  }

  /** Marks what `print` writes as a field; of nested marks, the outer one counts. */
  mark(field: Field, print: string | (() => void)): void {
    const start = this.text.length
    const isOuter = !this.#isMarking
    this.#isMarking = true
    if (typeof print === 'string') this.put(print)
    else print()
    if (!isOuter) return
    this.#isMarking = false
    const printed = this.text.slice(start)
    const end = start + printed.trimEnd().length
    const from = start + (printed.length - printed.trimStart().length)
    if (this.#entry && end > from) this.#entry.ranges.push({ field, start: from, end })
  }

  around(left: string, print: () => void, right: string): void {
    this.put(left)
    print()
    this.put(right)
  }

  line(words = ''): void {
    this.put(`${words}\n`)
  }

  /** Ends the paragraph with one blank line. */
  gap(): void {
    this.text = this.text.trimEnd()
    if (this.text) this.put('\n\n')
  }

  /** Marks what `print` writes as an entry. */
  entry(truth: Truth, print: () => void): void {
    const start = this.text.length
    const entry: MadeEntry = {
      start,
      end: start,
      line: this.#lineAt(start),
      endLine: 0,
      ranges: [],
      truth,
    }
    const outer = this.#entry
    this.#entry = entry
    this.entries.push(entry)
    print()
    this.#entry = outer
    entry.end = this.text.trimEnd().length
    entry.endLine = this.#lineAt(entry.end)
  }

  #lineAt(offset: number): number {
    let line = 1
    for (
      let at = this.text.indexOf('\n');
      at >= 0 && at < offset;
      at = this.text.indexOf('\n', at + 1)
    )
      line++
    return line
  }
}
