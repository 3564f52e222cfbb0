import { parseArgs } from 'node:util'
import { UsageError } from '../model/diagnostic.ts'
import { type CommandName, commands } from './commands.ts'
import { commonOptions, type OptionHelp, type OptionName, options } from './option-table.ts'
import { suggestion } from '../model/did-you-mean.ts'

/** A parsed command line. */
export interface Arguments {
  command: CommandName | null
  lists: string[]
  /** The operands of `diff`: revisions, or two files. */
  revisions: string[]
  /** The options given. Options without a value are `true`; several values are joined with commas. */
  given: Partial<Record<OptionName, string | true>>
}

/**
 * Parses a command line.
 * @throws UsageError for unknown commands and options, and for missing or superfluous values
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
      `diff takes at most BASE and HEAD, but ${rest[2]} follows; name lists with --list`,
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
  throw new UsageError(`Unknown command ${word}${hint}; commands: ${names.join(', ')}`)
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
    `Unknown option ${rawName}${command ? ` of ${command}` : ''}${suggestion(rawName, expected)}; options: ${expected.join(', ')}`,
  )
}

/** The last value wins, except for options that take several. */
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
  const { type, value: placeholder }: OptionHelp = options[token.name as OptionName]
  const { rawName, value, inlineValue } = token
  if (type === 'boolean') {
    if (value !== undefined) throw new UsageError(`${rawName} takes no value; remove =${value}`)
    return true
  }
  if (value === undefined)
    throw new UsageError(`${rawName} needs a value: ${rawName} ${placeholder}`)
  if (value === '')
    throw new UsageError(`The value of ${rawName} is empty; give one, or omit ${rawName}`)
  // A negative number is a value, not an option; the code that reads it reports it.
  if (!inlineValue && /^-(?!\d+(?:\.\d+)?$)./.test(value))
    throw new UsageError(
      `${rawName} needs a value, but option ${value} follows; if that is the value, write ${rawName.startsWith('--') ? `${rawName}=` : rawName}${value}`,
    )
  return value
}
