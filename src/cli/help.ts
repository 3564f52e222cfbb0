import type { Colors } from 'picocolors/types.js'
import {
  type CommandName,
  commands,
  commonOptions,
  type OptionHelp,
  type OptionName,
  options,
} from './commands.ts'

/** What `--help` prints without a command. */
export function help(colors: Colors): string {
  const rows = Object.values(commands).map(({ usage, does }): [string, string] => [
    usage.replace(/^listwright | \[options\]$/g, ''),
    does,
  ])
  return [
    'Listwright turns curated Markdown lists of papers into typed entries and a fast, filterable static site.',
    `${colors.bold('Usage')}\n  listwright COMMAND [LIST…] [options]`,
    `${colors.bold('Commands')}\n${table(rows)}`,
    `${colors.bold('Options')}\n${table(commonOptions.map(optionRow))}\n  listwright COMMAND --help explains the options of a command.`,
    'Without a LIST it is taken from the configuration, else it is README.md here.\nExit codes: 0 done, 1 the list has problems, 2 a usage error.',
    `${colors.bold('Start here')}\n  npx listwright build README.md`,
  ]
    .join('\n\n')
    .concat('\n')
}

/** What `COMMAND --help` prints. */
export function commandHelp(name: CommandName, colors: Colors): string {
  const command = commands[name]
  return [
    `${command.does}.`,
    `${colors.bold('Usage')}\n  ${command.usage}`,
    command.more,
    `${colors.bold('Options')}\n${table([...command.options, ...commonOptions].map(optionRow))}`,
    `${colors.bold('Examples')}\n${table(command.examples)}`,
  ]
    .join('\n\n')
    .concat('\n')
}

function optionRow(name: OptionName): [string, string] {
  const { short, value, does }: OptionHelp = options[name]
  return [`${short ? `-${short}, ` : '    '}--${name}${value ? ` ${value}` : ''}`, does]
}

function table(rows: [string, string][]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n')
}
