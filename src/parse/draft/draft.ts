import type { Property } from '../../model/list.ts'
import type { Line, Span } from '../line.ts'
import type { Located } from '../located.ts'
import type { Published } from './published.ts'

/**
 * An entry split into fields, before URLs are validated and organisations are compared across the
 * list.
 */
export interface Draft {
  title: Located<string>
  /**
   * The parts of a title that is a short bold name and more words, `**DDPG** Continuous Control …`.
   */
  head: { name: Located<string>; words: Line } | null
  /** The primary link; null if the entry has none. */
  link: Span | null
  /** Organisations printed as a field of their own. */
  orgs: Line | null
  /** Whether the note is in parentheses, where an organisation may precede it: `(Org: note)`. */
  isGrouped: boolean
  note: Line
  publication: Published | null
  authors: Located<string>[]
  links: Span[]
  tags: Located<string>[]
  properties: Located<Property>[]
}
