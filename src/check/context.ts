import type { Edit } from '../model/diagnostic.ts'
import type { DocumentFacts } from '../model/document.ts'
import { papersOf, type List, type Paper, type Place } from '../model/list.ts'

/** What a rule looks at: a list, and the source that it was read from. */
export interface RuleContext {
  list: List
  papers: Paper[]
  facts: DocumentFacts
  source: Source
}

/** What a rule finds; its name and level are added by whoever runs it. */
export interface Finding {
  message: string
  place: Place
  edits?: Edit[]
}

export type Rule = (context: RuleContext) => Iterable<Finding>

export function ruleContextOf(list: List, text: string, facts: DocumentFacts): RuleContext {
  return { list, papers: papersOf(list), facts, source: new Source(text, list.path) }
}

/** The text of a list, with places and offsets (UTF-16 units from 0) turned into each other. */
export class Source {
  readonly text: string
  readonly #path: string
  readonly #starts = [0]

  constructor(text: string, path: string) {
    this.text = text
    this.#path = path
    for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g))
      this.#starts.push(index + ending.length)
  }

  start({ line, column }: Place): number {
    return (this.#starts[line - 1] ?? 0) + column - 1
  }

  end({ endLine, endColumn }: Place): number {
    return (this.#starts[endLine - 1] ?? 0) + endColumn - 1
  }

  slice(place: Place): string {
    return this.text.slice(this.start(place), this.end(place))
  }

  /** @param start an offset @param end another one, exclusive */
  place(start: number, end: number): Place {
    const [line, column] = this.#point(start)
    const [endLine, endColumn] = this.#point(end)
    return { path: this.#path, line, column, endLine, endColumn }
  }

  #point(offset: number): [line: number, column: number] {
    let low = 0
    let high = this.#starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return [low + 1, offset - (this.#starts[low] ?? 0) + 1]
  }
}
