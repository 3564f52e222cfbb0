import type { Line, Span } from '../line.ts'
import type { Located } from '../located.ts'
import type { Published } from './published.ts'

/** An entry taken apart; addresses are not checked yet, organisations not compared with the rest of the list. */
export interface Draft {
  title: Located<string>
  /** A title of a short name in bold and other words, `**DDPG** Continuous Control …`, taken apart. */
  head: { name: Located<string>; words: Line } | null
  /** The primary link, null where the entry has only words. */
  link: Span | null
  /** Organisations that stand in a place of their own. */
  orgs: Line | null
  /** Whether the note stood in parentheses, where an organisation may be named at its head. */
  isGrouped: boolean
  note: Line
  publication: Published | null
  authors: Located<string>[]
  links: Span[]
  tags: Located<string>[]
}
