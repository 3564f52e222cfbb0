import { type Reading, readLists } from '../site.ts'
import type { Io } from './io.ts'
import type { Task } from './task.ts'

/** Reads the lists of a command, standard input among them. */
export async function readTask({ settings }: Task, io: Io): Promise<Reading> {
  const stdin = settings.lists.includes('-') ? await io.readStdin() : undefined
  return readLists(settings, io.cwd, stdin)
}
