import type { OptionName } from './option-table.ts'

/** The help text of a command. */
export interface CommandHelp {
  usage: string
  /** One sentence, without a full stop. */
  description: string
  /** Further sentences. */
  details: string
  /** The options it takes in addition to the common ones. */
  options: OptionName[]
  examples: [command: string, purpose: string][]
}
