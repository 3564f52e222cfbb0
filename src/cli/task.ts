import { UsageError } from '../diagnostic.ts'
import type { Settings } from '../settings.ts'
import { type Reading, readLists } from '../site.ts'
import type { Arguments } from './arguments.ts'
import type { Io } from './io.ts'

/** What a command has to do. */
export interface Task {
  settings: Settings
  revisions: Arguments['revisions']
  given: Arguments['given']
}

/** Reads the lists of a command, standard input among them. */
export async function readTask({ settings }: Task, io: Io): Promise<Reading> {
  const stdin = settings.lists.includes('-') ? await io.readStdin() : undefined
  return readLists(settings, io.cwd, stdin)
}

/**
 * The format that was asked for.
 * @param formats what the command can print, its default first
 * @throws UsageError for another one
 */
export function formatOf<Format extends string>({ given }: Task, formats: readonly [Format, ...Format[]]): Format {
  if (given.format === undefined) return formats[0]
  const format = formats.find((name) => name === given.format)
  if (!format) throw new UsageError(`Unexpected format ${given.format}, expected ${formats.join(' or ')}`)
  return format
}
