import type { Colors } from 'picocolors/types.js'
import { type CommandName, commands } from './commands.ts'
import { commonOptions, type OptionHelp, type OptionName, options } from './option-table.ts'

/** Returns the text of `listwright --help`. */
export function help(colors: Colors): string {
  const rows = Object.values(commands).map(({ usage, description }): [string, string] => [
    usage.replace(/^listwright | \[options\]$/g, ''),
    description,
  ])
  return [
    'Listwright turns curated Markdown lists of papers into typed entries and a fast, filterable static site.',
    `${colors.bold('Usage')}\n  listwright COMMAND [LIST…] [options]`,
    `${colors.bold('Commands')}\n${table(rows)}`,
    `${colors.bold('Options')}\n${table(commonOptions.map(optionRow))}\n  listwright COMMAND --help lists the options of a command.`,
    'LIST defaults to the lists of the configuration, else to README.md.\nExit codes: 0 success, 1 the list has problems, 2 usage error.',
    `${colors.bold('Start here')}\n  npx listwright build README.md`,
  ]
    .join('\n\n')
    .concat('\n')
}

/** Returns the text of `listwright COMMAND --help`. */
export function commandHelp(name: CommandName, colors: Colors): string {
  const command = commands[name]
  return [
    `${command.description}.`,
    `${colors.bold('Usage')}\n  ${command.usage}`,
    command.details,
    `${colors.bold('Options')}\n${table([...command.options, ...commonOptions].map(optionRow))}`,
    `${colors.bold('Examples')}\n${table(command.examples)}`,
  ]
    .join('\n\n')
    .concat('\n')
}

function optionRow(name: OptionName): [string, string] {
  const { short, value, description }: OptionHelp = options[name]
  return [`${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`, description]
}

function table(rows: [string, string][]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
