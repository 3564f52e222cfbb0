import type { CommandHelp } from './command-help.ts'
import { githubCommands } from './github-commands.ts'
import { listCommands } from './list-commands.ts'
import { siteCommands } from './site-commands.ts'

const groups = { ...siteCommands, ...listCommands, ...githubCommands }

export type CommandName = keyof typeof groups

/** Every command, in the order of `--help`. */
export const commands: Record<CommandName, CommandHelp> = groups
