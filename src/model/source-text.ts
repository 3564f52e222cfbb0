import type { Place } from './list.ts'

/** Offsets into a text, in UTF-16 units from 0; the end is exclusive. */
export interface Range {
  start: number
  end: number
}

/** The text of a list. Converts between places and offsets (UTF-16 units from 0). */
export class SourceText {
  readonly text: string
  readonly #path: string
  readonly #starts = [0]

  constructor(text: string, path: string) {
    this.text = text
    this.#path = path
    for (const { index, 0: ending } of text.matchAll(/\r\n|\r|\n/g))
      this.#starts.push(index + ending.length)
  }

  /** Returns the offset where a place starts. */
  start({ line, column }: Place): number {
    return (this.#starts[line - 1] ?? 0) + column - 1
  }

  /** Returns the offset after a place. */
  end({ endLine, endColumn }: Place): number {
    return (this.#starts[endLine - 1] ?? 0) + endColumn - 1
  }

  range(place: Place): Range {
    return { start: this.start(place), end: this.end(place) }
  }

  /** Returns the text at a place. */
  slice(place: Place): string {
    return this.text.slice(this.start(place), this.end(place))
  }

  /** Returns the place between two offsets; `end` is exclusive. */
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
