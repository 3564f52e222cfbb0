import { UsageError } from '../model/diagnostic.ts'
import type { Settings } from '../model/options.ts'
import { type Reading, parseSources } from '../pipeline/read-lists.ts'
import { readSources } from '../sources/read.ts'
import type { Arguments } from './arguments.ts'
import type { Io } from './environment.ts'
import { progress } from './terminal.ts'

/** The input of a command. */
export interface Task {
  settings: Settings
  revisions: Arguments['revisions']
  given: Arguments['given']
}

/** Reads and parses the lists of a command, stdin included. Shows at a terminal how far it is. */
export async function readTask(task: Task, io: Io): Promise<Reading> {
  const { settings } = task
  const sources = readSources(settings.lists, io.cwd, ...(await stdinOf(task, io)))
  const status = progress(io)
  try {
    return parseSources(sources, settings, (number) =>
      status.step(sources.length > 1 ? `Reading ${number} of ${sources.length} lists` : 'Reading'),
    )
  } finally {
    status.end()
  }
}

/** Reads stdin if it is one of the lists. Returns its bytes and the path given for it. */
export async function stdinOf(
  { settings, given }: Task,
  io: Io,
): Promise<[stdin?: Uint8Array, path?: string]> {
  if (!settings.lists.includes('-')) return []
  const path = given['stdin-path']
  const bytes = await io.readStdin()
  return typeof path === 'string' ? [bytes, path] : [bytes]
}

/**
 * Returns the value of `--format`.
 * @param formats what the command can print, its default first
 * @throws UsageError for any other format
 */
export function formatOf<Format extends string>(
  { given }: Task,
  formats: readonly [Format, ...Format[]],
): Format {
  if (given.format === undefined) return formats[0]
  const format = formats.find((name) => name === given.format)
  if (!format)
    throw new UsageError(
      `Unknown format ${given.format}; use ${[formats.slice(0, -1).join(', '), formats.at(-1)].filter(Boolean).join(' or ')}`,
    )
  return format
}
