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
  /** Written without spaces, as in Chinese. */
  isNative: boolean
}
export interface Link {
  label: string
  url: string
  /** The index of its label in the list's set; 0 is the paper. */
  kind: number
}

/** The facts of an entry, before it is decided what is printed and how. */
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

/** The state of a list while it is printed: its style, its words, and the text so far. */
export class Page {
  readonly out = new Writer()
  readonly addresses: Addresses
  readonly language: Language
  readonly banks: Banks
  readonly labels: LabelSet
  readonly properties: readonly { names: readonly string[]; values: readonly string[] }[]
  readonly pools: { meetings: string[]; orgs: string[]; topics: string[]; joiner: string }
  /** Reference definitions that are not printed yet. */
  readonly definitions: string[] = []
  /** The number of entries in the section. */
  number = 0
  /** Whether a cell is printed, which must not contain bars and line ends. */
  isCell = false
  /** Set if a container decides whether titles are links. */
  linksTitles: boolean | null = null
  readonly dice: Dice
  /** The style of the entry being printed. */
  style: Style
  /** The style of most entries, and of some others if a list mixes two. */
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

  /** Picks one of the list's two styles for the next entry. */
  mix(): void {
    const [most, other] = this.styles
    this.style = most.mixture === 'two' && this.dice.chance(0.2) ? other : most
  }

  /** Words for a pattern, in the list's language unless another is given. */
  say(pattern: string, language = this.language): string {
    return compose(this.dice, pattern, banks[language])
  }

  /** A cue before a field, or the header of a column. */
  cue(cue: Cue): string {
    return this.dice.pick(cues[this.language][cue])
  }

  /** The property that this list prints for every entry and that is not a field. */
  get property(): { name: string; value: string } {
    const { names, values } = this.properties[this.dice.whole(0, this.properties.length - 1)]!
    return { name: names[0]!, value: this.dice.pick(values) }
  }

  /** Whether a field of an entry is present, given how much this list omits. */
  has(): boolean {
    const shares = { none: 1, few: 0.9, some: 0.7, many: 0.45 }
    return this.dice.chance(shares[this.style.missing])
  }

  /** The marker of bullets. */
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
