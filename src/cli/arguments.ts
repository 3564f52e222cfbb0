import { parseArgs } from 'node:util'
import { UsageError } from '../model/diagnostic.ts'
import {
  type CommandName,
  commands,
  commonOptions,
  type OptionHelp,
  type OptionName,
  options,
} from './commands.ts'
import { suggestion } from '../model/suggestion.ts'

/** What was asked for, as it was written. */
export interface Arguments {
  command: CommandName | null
  lists: string[]
  /** What `diff` compares: revisions, or two files. */
  revisions: string[]
  /** Options that were given; those without a value are `true`. */
  given: Partial<Record<OptionName, string | true>>
}

/**
 * Reads a command line.
 * @throws UsageError for whatever the command does not know
 */
export function readArguments(argv: string[]): Arguments {
  const { tokens } = parseArgs({
    args: argv,
    options,
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const words = tokens.flatMap((token) => (token.kind === 'positional' ? [token.value] : []))
  const [name, ...rest] = words
  const command = name === undefined ? null : commandOf(name)
  const known = command
    ? [...commands[command].options, ...commonOptions]
    : (Object.keys(options) as OptionName[])
  const given: Arguments['given'] = {}
  for (const token of tokens)
    if (token.kind === 'option') {
      const option = optionOf(token.name, token.rawName, known, command)
      given[option] = joined(option, given[option], valueOf(token))
    }
  if (command !== 'diff') return { command, lists: rest, revisions: [], given }
  if (rest.length > 2)
    throw new UsageError(
      `Unexpected word ${rest[2]} of diff, expected at most BASE and HEAD (lists are named with --list)`,
    )
  return {
    command,
    lists: tokens.flatMap((token) =>
      token.kind === 'option' && token.name === 'list' ? [token.value ?? ''] : [],
    ),
    revisions: rest,
    given,
  }
}

function commandOf(word: string): CommandName {
  if (Object.hasOwn(commands, word)) return word as CommandName
  const names = Object.keys(commands)
  const hint = /[./\\]/.test(word)
    ? ` (did you mean listwright build ${word}?)`
    : suggestion(word, names)
  throw new UsageError(
    `Unexpected command ${word}, expected ${names.slice(0, -1).join(', ')} or ${names.at(-1)}${hint}`,
  )
}

function optionOf(
  name: string,
  rawName: string,
  known: OptionName[],
  command: CommandName | null,
): OptionName {
  const found = known.find((option) => option === name)
  if (found) return found
  const expected = known.map((option) => `--${option}`)
  throw new UsageError(
    `Unexpected option ${rawName}${command ? ` of ${command}` : ''}, expected ${expected.slice(0, -1).join(', ')} or ${expected.at(-1)}${suggestion(rawName, expected)}`,
  )
}

/** The last value counts, but for options that take many. */
function joined(
  option: OptionName,
  before: string | true | undefined,
  value: string | true,
): string | true {
  const { isMany }: OptionHelp = options[option]
  return isMany && before !== undefined ? `${before},${value}` : value
}

function valueOf(token: {
  name: string
  rawName: string
  value?: string | undefined
  inlineValue?: boolean | undefined
}): string | true {
  const { type } = options[token.name as OptionName]
  const { rawName, value, inlineValue } = token
  if (type === 'boolean') {
    if (value !== undefined)
      throw new UsageError(`Unexpected value ${value} of ${rawName}, expected none`)
    return true
  }
  if (value === undefined)
    throw new UsageError(`Unexpected end after ${rawName}, expected its value`)
  if (value === '')
    throw new UsageError(`Unexpected empty value of ${rawName}, expected one, or no ${rawName}`)
  // A number below zero is no option, and whoever reads it says what was expected.
  if (!inlineValue && /^-(?!\d+(?:\.\d+)?$)./.test(value))
    throw new UsageError(
      `Unexpected option ${value} after ${rawName}, expected its value (${rawName.startsWith('--') ? `${rawName}=` : rawName}${value} if that is it)`,
    )
  return value
}
