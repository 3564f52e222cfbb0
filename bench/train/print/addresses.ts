import type { Dice } from '../random.ts'
import type { Style } from '../dimensions.ts'
import { english } from '../material/english.ts'

/** Generates unique URLs. */
export class Addresses {
  readonly #dice: Dice
  readonly #form: Style['addressForm']
  #count: number

  constructor(dice: Dice, form: Style['addressForm']) {
    this.#dice = dice
    this.#form = form
    this.#count = dice.whole(100, 4000)
  }

  #word(): string {
    return this.#dice.pick(english.small!)
  }

  #next(): number {
    this.#count += this.#dice.whole(1, 9)
    return this.#count
  }

  paper(): string {
    const form =
      this.#form === 'mixed'
        ? this.#dice.pick(['arxiv', 'arxiv', 'pdf', 'openreview', 'doi', 'blog'] as const)
        : this.#form
    const id = `${this.#dice.whole(15, 25)}${String(this.#dice.whole(1, 12)).padStart(2, '0')}.${String(10000 + this.#next()).slice(-5)}`
    switch (form) {
      case 'arxiv':
        return this.#dice.chance(0.7)
          ? `https://arxiv.org/abs/${id}`
          : `https://arxiv.org/pdf/${id}${this.#dice.pick(['', 'v1', '.pdf'])}`
      case 'pdf':
        return `https://${this.#word()}.example.edu/papers/${this.#word()}${this.#next()}.pdf`
      case 'openreview':
        return `https://openreview.net/forum?id=${this.#word()}${this.#next()}`
      case 'doi':
        return `https://doi.org/10.${this.#dice.whole(1000, 9999)}/${this.#word()}.${this.#next()}`
      case 'zhihu':
        return `https://zhuanlan.zhihu.com/p/${688000000 + this.#next()}`
      case 'relative':
        return `${this.#dice.pick(['', './', '../', '/'])}${this.#dice.pick(['papers/', 'notes/', 'docs/'])}${this.#word()}-${this.#next()}${this.#dice.pick(['.md', '.pdf', ''])}`
      case 'blog':
        return this.page()
      case 'github':
        return this.code()
    }
  }

  code(): string {
    return `https://github.com/${this.#word()}-${this.#word()}/${this.#word()}${this.#next()}`
  }

  page(): string {
    const host = this.#dice.pick([
      '.github.io',
      '.example.org',
      '.dev',
      '.org',
      '.example.com',
      '.readthedocs.io',
    ])
    return `https://${this.#word()}-${this.#word()}${host}/${this.#dice.pick(['', 'blog/', 'posts/', 'docs/'])}${this.#word()}-${this.#next()}${this.#dice.pick(['', '', '/', '.html'])}`
  }

  /** A URL for a label by its position in the list's set: code, then project, video and others. */
  other(kind: number): string {
    if (kind === 0) return this.paper()
    if (kind === 1) return this.code()
    return kind === 3 && this.#dice.chance(0.5)
      ? `https://www.youtube.com/watch?v=${this.#word()}${this.#next()}`
      : this.page()
  }

  image(): string {
    return `https://img.shields.io/badge/${this.#word()}-${this.#dice.pick(['red', 'blue', 'green', 'b31b1b'])}${this.#dice.pick(['', '.svg', '?style=flat-square'])}`
  }

  stars(): string {
    return `https://img.shields.io/github/stars/${this.#word()}/${this.#word()}${this.#next()}${this.#dice.pick(['', '.svg?style=social', '?style=flat'])}`
  }
}
