import { banks, type Language } from '../material/languages.ts'
import { labelSets, ownLabels, type LabelSet } from '../material/labels.ts'
import { properties } from '../material/properties.ts'
import { cues, type Cue } from '../material/cues.ts'
import type { Style } from '../dimensions.ts'
import { compose, type Banks, type Dice } from '../random.ts'
import { Addresses } from './addresses.ts'
import type { Truth } from './writer.ts'
import { Writer } from './writer.ts'

export interface Person {
  given: string
  family: string
  /** Written as one word, as in Chinese. */
  isNative: boolean
}
export interface Link {
  label: string
  url: string
  /** Which of the list's labels it bears: 0 is the paper. */
  kind: number
}

/** What there is to say about an entry, before it is decided what is printed, and how. */
export interface Facts {
  title: string
  name: string
  url: string | null
  people: Person[]
  orgs: string[]
  meeting: string
  year: number
  month: number
  day: number
  note: string
  topics: string[]
  links: Link[]
  truth: Truth
}

/** What a list keeps to while it is printed: its style and words, and the text so far. */
export class Page {
  readonly out = new Writer()
  readonly addresses: Addresses
  readonly language: Language
  readonly banks: Banks
  readonly labels: LabelSet
  readonly properties: readonly { names: readonly string[]; values: readonly string[] }[]
  readonly pools: { meetings: string[]; orgs: string[]; topics: string[]; joiner: string }
  /** Reference definitions that are still to be printed. */
  readonly definitions: string[] = []
  /** Counts the entries of a section. */
  number = 0
  /** Within a cell no bar may be printed, and no line may end. */
  isCell = false
  /** Set where a container decides whether titles are links. */
  linksTitles: boolean | null = null
  readonly dice: Dice
  /** That of the entry which is printed. */
  style: Style
  /** That of most entries, and of some others in a list that mixes two. */
  readonly styles: readonly [Style, Style]

  constructor(dice: Dice, [style, other]: readonly [Style, Style], pools: Page['pools']) {
    this.dice = dice
    this.style = style
    this.styles = [style, other]
    this.pools = pools
    this.language = style.language
    this.banks = banks[style.language]
    this.addresses = new Addresses(dice, style.addressForm)
    const labels = dice.pick(labelSets[style.language])
    const own = style.labelWords === 'own' ? dice.some(ownLabels, 4) : []
    this.properties = dice
      .some(properties, 3)
      .map(({ names, values }) => ({ names: [dice.pick(names)], values }))
    this.labels = own.length ? ([labels[0], ...own] as unknown as LabelSet) : labels
  }

  /** Takes one of the list's two ways of writing for the next entry. */
  mix(): void {
    const [most, other] = this.styles
    this.style = most.mixture === 'two' && this.dice.chance(0.2) ? other : most
  }

  /** Words by a pattern, in the language of the list unless another is named. */
  say(pattern: string, language = this.language): string {
    return compose(this.dice, pattern, banks[language])
  }

  /** A word before a field, or above a column. */
  cue(cue: Cue): string {
    return this.dice.pick(cues[this.language][cue])
  }

  /** What this list says of every entry that is no field: the same in all of them. */
  get property(): { name: string; value: string } {
    const { names, values } = this.properties[this.dice.whole(0, this.properties.length - 1)]!
    return { name: names[0]!, value: this.dice.pick(values) }
  }

  /** Whether a field of an entry is there, given how much this list leaves out. */
  has(): boolean {
    const shares = { none: 1, few: 0.9, some: 0.7, many: 0.45 }
    return this.dice.chance(shares[this.style.missing])
  }

  /** What bullets begin with. */
  get sign(): string {
    return this.style.container === 'star' ? '*' : this.style.container === 'plus' ? '+' : '-'
  }

  get isTitleLinked(): boolean {
    if (this.style.addresses === 'none') return false
    return this.linksTitles ?? /link/iu.test(this.style.title)
  }

  get isDense(): boolean {
    return this.language === 'zh' || this.language === 'ja'
  }
}
